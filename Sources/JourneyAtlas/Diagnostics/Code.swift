/// The name of a kind of problem, as `error[code]` prints it and `severities:` in site.yml sets it. Each has
/// a section in the page Diagnostics.
public enum Code: String, Sendable, CaseIterable {
  // Files
  case notUTF8 = "not-utf8"
  case controlCharacter = "control-character"
  case fileLimit = "file-limit"
  case specialFile = "special-file"
  case unportableName = "unportable-name"
  case ignoredFile = "ignored-file"
  case idCollision = "id-collision"
  case confusableID = "confusable-id"
  case reservedPath = "reserved-path"
  // Themes
  case unknownTheme = "unknown-theme"
  case unknownSlot = "unknown-slot"
  case unknownToken = "unknown-token"
  case invalidTheme = "invalid-theme"
  case lowContrast = "low-contrast"
  // Front matter and site.yml
  case invalidYAML = "invalid-yaml"
  case unclosedFrontMatter = "unclosed-front-matter"
  case unknownKey = "unknown-key"
  case invalidValue = "invalid-value"
  case unknownKind = "unknown-kind"
  case unknownState = "unknown-state"
  // Measurements
  case invalidCSV = "invalid-csv"
  case surveyWithoutMap = "survey-without-map"
  case unknownColumn = "unknown-column"
  case unreadValue = "unread-value"
  case unknownID = "unknown-id"
  case invalidMeasurement = "invalid-measurement"
  case duplicateMeasurement = "duplicate-measurement"
  case measurementAhead = "measurement-ahead"
  // References
  case unknownPersona = "unknown-persona"
  case unknownPersonaName = "unknown-persona-name"
  case unknownJourney = "unknown-journey"
  case unknownMetric = "unknown-metric"
  case unknownChannel = "unknown-channel"
  case brokenLink = "broken-link"
  case unsafeLink = "unsafe-link"
  case aliasInUse = "alias-in-use"
  // Translations
  case translationWithoutBase = "translation-without-base"
  case translationLanguage = "translation-language"
  case translationDiffers = "translation-differs"
  // The map
  case noStage = "no-stage"
  case unreadHeading = "unread-heading"
  case severalTitles = "several-titles"
  case offScale = "off-scale"
  case secondEmotion = "second-emotion"
  case secondValue = "second-value"
  case cellBeyondHead = "cell-beyond-head"
  case duplicateID = "duplicate-id"
  case duplicateName = "duplicate-name"
  case rawHTML = "raw-html"
  case nearMissLabel = "near-miss-label"
  case unmatchedLifecycleStage = "unmatched-lifecycle-stage"
  case unknownLifecycleState = "unknown-lifecycle-state"
  // Completeness
  case stageWithoutTouchpoint = "stage-without-touchpoint"
  case touchpointWithoutOwner = "touchpoint-without-owner"
  case touchpointWithoutMetric = "touchpoint-without-metric"
  case painWithoutOpportunity = "pain-without-opportunity"
  case unusedPersona = "unused-persona"
  case sharesAboveWhole = "shares-above-whole"
  case staleReview = "stale-review"
  // Rules and budgets
  case coverageRule = "coverage-rule"
  case budgetExceeded = "budget-exceeded"
  case acceptanceWithoutReason = "acceptance-without-reason"
  case acceptanceOverdue = "acceptance-overdue"
  // Privacy
  case personalData = "personal-data"
  case missingReason = "missing-reason"
  case missingConsent = "missing-consent"
  case smallCell = "small-cell"
  case specialCategory = "special-category"
  case misspeltInternal = "misspelt-internal"
  case notPublished = "not-published"

  /// The codes that `privacy:` in site.yml sets together: those that are warnings.
  static let privacy: [Code] = [
    .personalData, .missingReason, .missingConsent, .smallCell, .misspeltInternal,
  ]

  /// Whether site.yml can set the severity. It cannot where the site would lack a file without a word, or two
  /// files would take one place.
  public var canBeSet: Bool {
    switch self {
    case .notUTF8, .fileLimit, .specialFile, .unportableName, .idCollision, .reservedPath, .invalidYAML,
      .unclosedFrontMatter, .invalidCSV, .translationWithoutBase:
      false
    default: true
    }
  }

  /// What the code means unless site.yml says otherwise.
  public var defaultSeverity: Severity {
    switch self {
    case .notUTF8, .controlCharacter, .fileLimit, .specialFile, .unportableName, .idCollision, .reservedPath,
      .unknownTheme, .unknownSlot, .unknownToken, .invalidTheme, .invalidYAML, .unclosedFrontMatter,
      .invalidValue, .unknownKind,
      .unknownState, .unknownPersona, .unknownJourney,
      .brokenLink, .unsafeLink, .aliasInUse, .noStage, .offScale, .duplicateID, .budgetExceeded,
      .invalidCSV, .surveyWithoutMap, .unknownColumn, .unknownID, .invalidMeasurement, .duplicateMeasurement,
      .translationWithoutBase:
      .error
    case .confusableID, .unknownKey, .unknownPersonaName, .unknownMetric, .unknownChannel, .severalTitles,
      .unreadHeading, .rawHTML,
      .stageWithoutTouchpoint, .touchpointWithoutOwner, .touchpointWithoutMetric, .painWithoutOpportunity,
      .unusedPersona, .staleReview, .coverageRule, .acceptanceWithoutReason, .acceptanceOverdue,
      .unreadValue, .measurementAhead, .personalData, .missingReason, .missingConsent, .smallCell,
      .misspeltInternal,
      .secondEmotion, .secondValue, .cellBeyondHead, .lowContrast, .translationLanguage, .translationDiffers:
      .warning
    case .ignoredFile, .duplicateName, .nearMissLabel, .unmatchedLifecycleStage, .unknownLifecycleState,
      .sharesAboveWhole, .specialCategory, .notPublished:
      .hint
    }
  }
}
