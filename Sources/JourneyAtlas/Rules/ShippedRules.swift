import MarkdownTree

extension Rule {
  /// The rules that ship, in the words of `rules:`. The first five have codes of their own.
  static let shippedText = """
    rules:
      - id: stage-without-touchpoint
        each: stage
        needs: touchpoint
        where_used: true
      - id: touchpoint-without-owner
        each: touchpoint
        needs: owner
        where_used: true
      - id: touchpoint-without-metric
        each: touchpoint
        needs: metric
        where_used: true
      - id: pain-without-opportunity
        each: stage
        when: pain
        needs: opportunity
        where_used: true
      - id: unused-persona
        each: persona
        needs: journey
        where_used: true
      - id: stage-without-emotion
        each: stage
        needs: emotion
        where_used: true
        severity: hint
        message: other stages of this map have an emotion
      - id: low-moment
        each: stage
        when: emotion < -1 and no pain
        needs: opportunity
        where_used: true
        severity: hint
        message: a very low moment needs an answer
      - id: wide-gap
        each: touchpoint
        when: shortfall >= 2 and no pain
        needs: opportunity
        where_used: true
        severity: hint
        message: what falls short by 2 or more needs an answer
      - id: off-the-journey
        each: touchpoint
        when: alignment is off-the-journey
        needs: opportunity
        where_used: true
        severity: hint
        message: customers do not use it and we spend effort on it; stop, or say why not
      - id: moment-of-truth
        each: moment
        when: moment of truth
        needs: metric
        where_used: true
        severity: hint
        message: a moment of truth needs a metric
      - id: strong-opportunity
        each: opportunity
        when: impact >= 4
        needs: owner
        where_used: true
        severity: hint
        message: what would change much needs somebody who does it
    """

  /// Read once; a test holds that nothing is reported of them.
  static let shipped: [Rule] = {
    let file = SourceFile(path: "rules", text: shippedText)
    var findings = Findings(file: file, severities: [:])
    let keys = Keys.read(file.bytes, linesAbove: 0, file: file, findings: &findings)
    return RuleReader(keys: keys, labels: LabelTable(), severities: [:], known: []).rules(&findings)
  }()
}
