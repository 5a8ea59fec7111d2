/// Whether a map is looked at often enough. A day by which the next review is due wins over the days of site.yml.
public enum ReviewState: Sendable, Equatable {
  /// The map says nothing of reviews.
  case never
  case fresh
  /// The review was due by this day, which the map gives.
  case overdue(Day)
  /// The last review is more days ago than site.yml allows.
  case stale(Day)

  init(reviewed: String?, reviewBy: String?, every days: Int, today: Day) {
    if let due = reviewBy.flatMap(Day.init(iso:)), due < today {
      self = .overdue(due)
    } else if let last = reviewed.flatMap(Day.init(iso:)) {
      self = today.number - last.number > days ? .stale(last) : .fresh
    } else {
      self = reviewBy == nil ? .never : .fresh
    }
  }

  public var isStale: Bool {
    switch self {
    case .overdue, .stale: true
    case .never, .fresh: false
    }
  }
}
