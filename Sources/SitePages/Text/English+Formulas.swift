extension Phrases.Formulas {
  static let english = Phrases.Formulas(
    title: "How these numbers are made",
    lede: """
      Every figure of this site with its formula, its inputs and what it means. Nothing missing is taken as zero.
      """,
    sections: {
      switch $0 {
      case .scales: "Scales"
      case .touchpoints: "Touchpoints"
      case .journeys: "Stages and journeys"
      case .lenses: "Funnel, life cycle, comparison, experiments"
      case .metrics: "Metrics and surveys"
      case .missing: "What is missing"
      }
    },
    texts: text,
    inputsHeading: "What goes in, on this site",
    inputsNote: "A figure counts only where its inputs are given.",
    input: "Input",
    count: "n",
    inputs: {
      switch $0 {
      case .rows: "Rows of touchpoints"
      case .importance: "with importance"
      case .performance: "with performance"
      case .effort: "with effort"
      case .rated: "with importance and performance: shortfall, score, quadrant"
      case .aligned: "with importance and effort: alignment"
      case .moments: "Stages and steps with an emotion in numbers"
      case .researched: "Stages that are researched"
      case .conversions: "Stages with a conversion"
      case .experiments: "Experiments with counts of both sides"
      case .shares: "Personas with a share of customers"
      }
    },
    of: { "\($0) of \($1)" },
    midpoint: "at the middle of both scales, 3 and 3",
    means: "at the means of the rows that have both figures, for each journey and across all",
    reviewEvery: { $0 == 1 ? "stale after 1 day" : "stale after \($0) days" },
    setting: "Set in site.yml",
    crosshair: "Crosshair of the quadrants",
    review: "Reviews")

  private static func text(_ formula: Formula) -> Formula.Text {
    switch formula {
    case .emotion:
      .init(
        "Emotion", "−2 … +2",
        """
        How the customer feels, in any step. x/5 counts as x − 3, x/10 as 0.4 x − 2; faces as −2, −1, 0, +1, +2. Words \
        alone draw no point. A pair keeps both ends. A stage is not made of its steps.
        """)
    case .importance:
      .init(
        "Importance", "0 … 5", "How much a touchpoint matters to the customer; 0: customers do not use it.")
    case .performance:
      .init("Performance", "1 … 5", "How well it works, also called satisfaction. Blank: not measured.")
    case .effort:
      .init("Effort", "0 … 5", "What the organisation puts into it; 0: it does nothing there.")
    case .shortfall:
      .init(
        "Shortfall", "importance − performance",
        "Above 0 we fall short; below 0 we do more than is needed. SERVQUAL writes it the other way round.")
    case .quadrant:
      .init(
        "Quadrant", "importance and performance against the crosshair c",
        """
        Importance ≥ c and performance < c: concentrate here. Both ≥ c: keep up. Both < c: low priority. Importance < c \
        and performance ≥ c: possible overkill (Martilla and James 1977). A value on the line counts as high.
        """)
    case .score:
      .init(
        "Opportunity score", "I₁₀ + max(I₁₀ − S₁₀, 0)",
        """
        I₁₀ = (importance − 1) / 4 × 10, S₁₀ = (performance − 1) / 4 × 10; 0 to 20 (Ulwick), approximate since rescaled \
        from ratings. Above 15 extreme, above 12 strong, 10 to 12 worth a look, below 10 served; S₁₀ above I₁₀ is also \
        over-served. Importance below 1 has no score.
        """)
    case .alignment:
      .init(
        "Alignment", "d = effort − importance",
        """
        Importance from 1 with effort 0: absent. Importance 0 with effort from 1: off the journey. d ≥ 2: effort without \
        impact. d ≤ −2: impact without effort. Else aligned. The two lists of too much and too little effort are the \
        first four, the largest d first.
        """)
    case .priority:
      .init(
        "Order of the gap table", nil,
        "Opportunity score (n/a last), then shortfall, importance, journey, stage, name.")
    case .fromMetric:
      .init(
        "Performance from a metric", "1 + 4 × (actual − worst) / (best − worst)",
        "Where performance is blank and a metric of the touchpoint has a scale; kept within 1 to 5 and marked."
      )
    case .targetGap:
      .init(
        "Target gap", "(actual − target) × (+1 higher is better, −1 lower is better)",
        "Of the newest period. Met: at or beyond the target. Near: within 5 % of it. Else missed; or no data."
      )
    case .means:
      .init(
        "Means", "sum / n",
        "Of the touchpoints that have the figure; n stands beside or below. Too much: effort without impact or off the journey. Too little: impact without effort or absent."
      )
    case .lowest:
      .init(
        "Lowest moments", nil, "The three lowest emotions, one a stage; of equal ones the later stage first.")
    case .drop:
      .init(
        "Biggest drop", "emotion before − emotion after",
        "Between neighbours of the curve, and within a pair; a gap in the curve parts its neighbours. Of equal falls the later."
      )
    case .peakEnd:
      .init(
        "Peak and end", nil,
        "The emotion farthest from 0, of equal ones the later, and the last one: what is remembered (peak-end rule)."
      )
    case .coverage:
      .init(
        "Coverage", "x of y",
        "What a map does not say, only for fields that it uses elsewhere. A field that it never uses is not its business."
      )
    case .evidence:
      .init(
        "Evidence", "researched / all",
        "A stage or touchpoint with a quote or named evidence is researched, any other an assumption.")
    case .staleness:
      .init(
        "Stale", "day of the build − reviewed > days",
        "A map is stale when its last review is older than the site allows, or the day of its next one has passed."
      )
    case .funnel:
      .init(
        "Funnel", "conversion = go on / come in; loss = 1 − conversion",
        """
        Lost = come in − go on. Get this far: the product of all conversions up to the stage; n/a behind a stage without \
        one. The stage that loses most: by people where every stage has counts, else by share; of equal ones the later. \
        A stage without counts of its own takes the newest values of the metrics entered and left, or conversion.
        """)
    case .lifecycle:
      .init(
        "Life cycle", nil,
        "Stages by what the customer is to the company: aware, lead, customer, regular, advocate. A stage says it, or its template does."
      )
    case .comparison:
      .init(
        "As it is, as it shall be", "to be − as is",
        """
        Stages are matched by id, touchpoints by name, within their stage first. Of a pair of emotions the lower counts. \
        A shortfall below 0 is neither better nor worse than another below 0.
        """)
    case .fit:
      .init(
        "Channel fit", nil,
        "Channels that a persona prefers and meets, prefers and does not meet, meets without preferring.")
    case .segments:
      .init(
        "Segments and shares", "sum of the personas' shares",
        "A touchpoint row counts for a persona where it names the persona, or nobody. Shares above 100 % together are reported."
      )
    case .experiments:
      .init(
        "Experiments", "difference = B − A; lift = (B − A) / A",
        """
        A and B are successes / trials. The 95 % interval of the difference is Newcombe's (1998, method 10), made of both \
        Wilson intervals. Better or worse only where the whole interval lies on one side of 0, else not shown yet. n is \
        the trials of both sides.
        """)
    case .share:
      .init(
        "Shares: CSAT, conversion, retention, churn", "p = numerator / denominator",
        "95 % interval by Wilson: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n), z = 1.96. CSAT counts 4 and 5 of 1 to 5."
      )
    case .promoters:
      .init(
        "NPS", "% of 9 and 10 − % of 0 to 6",
        "−100 to +100. Standard error √((p + d − (p − d)²) / n) with p the promoters' and d the detractors' share; interval ± 1.96 of it."
      )
    case .mean:
      .init(
        "Means of answers: CES and others", "x̄ = sum / n",
        "95 % interval x̄ ± t × s / √n with n − 1 degrees of freedom. CES goes from 1 to 7.")
    case .small:
      .init(
        "Small sample", "n < 30",
        "A score from fewer than 30 answers is marked. Counts are stored, scores computed.")
    case .missing:
      .init(
        "n/a", nil,
        "A figure whose input is missing is n/a with the reason, is left out of rankings and means, and is counted as missing."
      )
    }
  }
}
