/// What the machine-read reports say about a kind of problem. The page Diagnostics has an example of each.
extension Code {
  /// One line, as the title of the rule.
  public var summary: String { rule.summary }

  /// The rule in a sentence or two.
  public var explanation: String { rule.explanation }

  private typealias Rule = (summary: String, explanation: String)

  private var rule: Rule {
    switch self {
    case .notUTF8, .controlCharacter, .fileLimit, .specialFile, .unportableName, .ignoredFile, .idCollision,
      .confusableID, .reservedPath:
      fileRule
    case .unknownTheme, .unknownSlot, .unknownToken, .invalidTheme, .lowContrast, .invalidYAML,
      .unclosedFrontMatter, .unknownKey, .invalidValue,
      .unknownKind, .unknownState:
      settingRule
    case .unknownPersona, .unknownPersonaName, .unknownJourney, .unknownMetric, .unknownChannel, .brokenLink,
      .unsafeLink, .aliasInUse, .translationWithoutBase, .translationLanguage, .translationDiffers:
      referenceRule
    case .invalidCSV, .surveyWithoutMap, .unknownColumn, .unreadValue, .unknownID, .invalidMeasurement,
      .duplicateMeasurement, .measurementAhead:
      measurementRule
    case .personalData, .missingReason, .missingConsent, .smallCell, .specialCategory,
      .misspeltInternal, .notPublished:
      privacyRule
    default: mapRule
    }
  }

  private var fileRule: Rule {
    switch self {
    case .notUTF8: ("File is not UTF-8", "Content, and the names of its files, are UTF-8 text.")
    case .controlCharacter:
      (
        "Invisible character",
        "Content holds no control characters but tabs and line ends, and no turn of direction that is not ended."
      )
    case .fileLimit:
      (
        "Beyond a limit",
        "Files, folders and nesting stay within the published limits, so that every build ends soon."
      )
    case .specialFile:
      (
        "Not a plain file",
        "Symbolic links, pipes, sockets and devices in the content folder are never opened."
      )
    case .unportableName:
      ("Name is not portable", "Names of files and folders can be used on every system, Windows included.")
    case .ignoredFile:
      ("File is left out", "A file that is no Markdown, no asset and in no known place has no effect.")
    case .idCollision: ("Two files, one page", "Every file has an id, and so a page, of its own.")
    case .confusableID: ("Ids look alike", "Different ids do not look the same to readers.")
    default: ("Path is taken", "Some paths of the site belong to Waymark's own pages.")
    }
  }

  private var settingRule: Rule {
    switch self {
    case .unknownTheme: ("Unknown theme", "A theme is a folder below themes/ or ships with Waymark.")
    case .unknownSlot: ("Unknown slot", "A theme's layout.html uses only the documented slots.")
    case .unknownToken: ("Unknown token", "A theme's tokens.css sets only tokens that Waymark has.")
    case .invalidTheme:
      (
        "Theme cannot be used",
        "A theme's tokens are of their kind, its pictures of a known type and size, and its files are there."
      )
    case .lowContrast:
      (
        "Too little contrast",
        "Text has 4.5 to 1 on whatever it stands on, edges and shapes 3 to 1 (WCAG 2.2 AA)."
      )
    case .invalidYAML:
      ("Unreadable YAML", "Front matter and site.yml are plain YAML without anchors, aliases and tags.")
    case .unclosedFrontMatter:
      ("Front matter that is not seen", "Front matter stands at the top, between two lines of three hyphens.")
    case .unknownKey:
      ("Unknown key", "A key that Waymark does not know has no effect, unless it starts with x-.")
    case .invalidValue: ("Value does not fit its key", "Each key takes values of its documented form.")
    case .unknownKind: ("Unknown kind of journey", "The kind of a journey is one of the documented four.")
    default: ("Unknown state of a journey", "A journey is current, future or hypothetical.")
    }
  }

  private var measurementRule: Rule {
    switch self {
    case .invalidCSV:
      ("Not CSV", "Quotes are closed, and every row has as many fields as the header has columns.")
    case .surveyWithoutMap:
      ("Survey without a map", "A survey is counted by a map of its columns that has its name.")
    case .unknownID:
      (
        "Measured is what does not exist",
        "A row names a metric, journey, stage, touchpoint or persona that exists."
      )
    case .invalidMeasurement: ("No measurement", "A row has a date, and either a value or counts.")
    case .duplicateMeasurement: ("Measured twice", "A metric has one value for each period and place.")
    case .measurementAhead: ("Measured ahead", "A figure is of a day or month that has begun.")
    case .unknownColumn: ("Unknown column", "A map names columns that the header of its survey has.")
    default: ("Values that are not counted", "Every value of a column that counts can be read as what it is.")
    }
  }

  private var referenceRule: Rule {
    switch self {
    case .unknownPersona: ("Unknown persona", "A reference names a persona that has a file.")
    case .unknownPersonaName:
      ("Name without persona", "A name in a Persona field that no persona file has is kept as text.")
    case .unknownJourney: ("Unknown journey", "A reference names a journey that has a file.")
    case .unknownMetric: ("Unknown metric", "Touchpoints name metrics that site.yml defines.")
    case .unknownChannel: ("Unknown channel", "Touchpoints name channels that site.yml lists.")
    case .brokenLink: ("Broken link", "Links between content files lead to files and headings that exist.")
    case .unsafeLink:
      ("Link is not allowed", "Links are https, http, mailto, tel or relative; others are shown as text.")
    case .translationWithoutBase:
      ("Translation without base", "A translation stands beside the file that it translates.")
    case .translationLanguage:
      ("Language of a translation", "The name of a translation says its language, one that Waymark speaks.")
    case .translationDiffers:
      (
        "Translation differs",
        "A translation has the stages, touchpoints and figures of its base file, which decides."
      )
    default: ("Alias is in use", "An old id that redirects is not the id of anything else.")
    }
  }

  private var mapRule: Rule {
    switch self {
    case .noStage: ("Journey without stages", "A journey has at least one stage: a heading below its title.")
    case .severalTitles: ("More than one title", "A file is one journey, with one title.")
    case .unreadHeading: ("Heading without blank", "A heading has a blank behind its hashes.")
    case .offScale: ("Off the scale", "Emotion is -2 to +2, ratings are 0 to 5, performance is 1 to 5.")
    case .secondEmotion: ("Second emotion", "A stage or step has one emotion, or one that goes from – to.")
    case .secondValue: ("Second value", "What has one value is said once in its place.")
    case .cellBeyondHead: ("Cell beyond the head", "No row of a table has more cells than its head.")
    case .duplicateID: ("Id is used twice", "An id given with {#id} stands once in its journey.")
    case .duplicateName: ("Name is used twice", "Equal names get ids with a number behind them.")
    case .rawHTML: ("HTML in Markdown", "HTML is shown as text: pages hold no markup but Waymark's own.")
    case .nearMissLabel:
      ("Almost a known label", "A label one letter away from a known one is kept as it is.")
    case .unmatchedLifecycleStage:
      ("Lifecycle stage without match", "The map's lifecycle has a stage that no stage of the map matches.")
    case .unknownLifecycleState:
      ("Unknown lifecycle state", "A lifecycle state is aware, lead, customer, regular or advocate.")
    case .stageWithoutTouchpoint:
      ("Stage without touchpoint", "In a map that uses touchpoints, every stage has one.")
    case .touchpointWithoutOwner:
      ("Touchpoint without owner", "Where a map names owners, every touchpoint has one.")
    case .touchpointWithoutMetric:
      ("Touchpoint without metric", "Where a map names metrics, every touchpoint has one.")
    case .painWithoutOpportunity:
      ("Pain without opportunity", "Where a map names opportunities, every stage with a pain has one.")
    case .unusedPersona: ("Persona without journey", "A persona appears in a journey.")
    case .sharesAboveWhole:
      ("Shares above the whole", "The shares of all personas are at most 100 % of customers.")
    case .coverageRule: ("Coverage rule", "What the rules of the site ask for is there.")
    case .budgetExceeded: ("Over a budget", "The limits that the site sets itself hold.")
    case .acceptanceWithoutReason: ("Accepted without reason", "An accepted gap says why it stays.")
    case .acceptanceOverdue: ("Decision is due", "An accepted or planned gap is decided anew by its day.")
    default: ("Review is due", "A map is reviewed as often as site.yml or its review date says.")
    }
  }

  private var privacyRule: Rule {
    switch self {
    case .personalData:
      ("Personal data", "Addresses and numbers of real people do not belong into published maps.")
    case .missingReason: ("Exception without reason", "An exception of the privacy check names its reason.")
    case .missingConsent:
      ("No consent named", "Who can be recognised has agreed, and the file says where that is kept.")
    case .smallCell:
      ("Small count", "A table counts no group so small that somebody may be recognised in it.")
    case .specialCategory:
      (
        "Sensitive words",
        "Health, belief, origin and the like of a real person need more care than all else."
      )
    case .misspeltInternal:
      ("Almost internal", "What looks like the label Internal or like a draft, and is not, is published.")
    default: ("Not in the site", "Drafts and internal parts stay out of the site because the author says so.")
    }
  }
}
