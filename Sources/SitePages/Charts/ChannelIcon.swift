import JourneyAtlas
import MarkdownTree

/// A small mark for a channel, found by the words in its name. It only helps the eye: the channel's name
/// always stands beside it, or is read out.
enum ChannelIcon: String, CaseIterable, Sendable, Markup {
  case search, web, social, email, video, review, app, event, paper, sales, phone, chat, store, delivery
  case other

  /// The mark for a channel: by the first of its names that says something, else by its group.
  static func of(_ names: [String], group: Channel.Group?) -> ChannelIcon {
    for name in names {
      if let icon = words(in: name) { return icon }
    }
    switch group {
    case .digital: return .web
    case .physical: return .store
    case .human: return .sales
    case nil: return .other
    }
  }

  private static func words(in name: String) -> ChannelIcon? {
    let name = name.lowercased()
    for (icon, words) in table where words.contains(where: { matches(name, $0) }) { return icon }
    return nil
  }

  /// A Latin word must stand alone (`app`, not `happy`); a Chinese one may stand anywhere.
  private static func matches(_ name: String, _ word: String) -> Bool {
    if word.utf8.contains(where: { $0 >= 0x80 }) {
      return Bytes.contains(Array(name.utf8), Array(word.utf8))
    }
    return name.utf8.split(whereSeparator: { !isLetter($0) }).contains { $0.elementsEqual(word.utf8) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte >= 0x80
  }

  /// In the order of search: the narrower word first.
  private static let table: [(ChannelIcon, [String])] = [
    (.review, ["review", "reviews", "comparison", "marketplace", "点评", "評論", "比价", "比價"]),
    (.search, ["search", "seo", "sea", "google", "搜索", "搜尋", "检索", "檢索"]),
    (
      .social,
      ["social", "facebook", "instagram", "linkedin", "tiktok", "mouth", "peers", "社交", "社群", "介绍", "介紹"]
    ),
    (.email, ["email", "mail", "newsletter", "电子邮件", "電子郵件", "邮箱"]),
    (.chat, ["chat", "sms", "message", "messenger", "whatsapp", "wechat", "line", "微信", "短信", "簡訊", "客服"]),
    (.video, ["video", "videos", "youtube", "tv", "视频", "影片"]),
    (.phone, ["phone", "telephone", "call", "hotline", "电话", "電話"]),
    (.app, ["app", "apps", "product", "小程序", "應用程式", "应用"]),
    (.event, ["event", "events", "fair", "conference", "webinar", "展会", "活動", "活动"]),
    (.delivery, ["delivery", "courier", "快递", "宅配", "物流"]),
    (.paper, ["post", "paper", "letter", "print", "brochure", "leaflet", "纸质", "紙本", "信件"]),
    (.store, ["store", "shop", "counter", "branch", "site", "门店", "門市", "柜台", "櫃檯", "现场", "現場"]),
    (.web, ["web", "website", "online", "portal", "网站", "網站", "官网"]),
    (.sales, ["sales", "staff", "meeting", "visit", "person", "consultant", "拜访", "面談", "工作人员"]),
  ]

  /// The mark in its place. The page carries ``definitions(_:)`` for those that it uses.
  func write(into html: inout HTML) {
    html.append("<svg class=\"ic\" aria-hidden=\"true\"><use href=\"#c-")
    html.text(rawValue)
    html.append("\"/></svg>")
  }

  /// The drawings of the marks that a page uses; nothing where it uses none.
  static func definitions(_ used: Set<ChannelIcon>) -> HTML {
    guard !used.isEmpty else { return HTML() }
    var html: HTML = "<svg class=\"vh\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\">"
    for icon in allCases where used.contains(icon) {
      html += "<symbol id=\"c-\(icon.rawValue)\" viewBox=\"0 0 16 16\">\(icon.drawing)</symbol>"
    }
    html += "</svg>"
    return html
  }

  private var drawing: HTML {
    switch self {
    case .search: "<circle cx=\"7\" cy=\"7\" r=\"4\"/><path d=\"m10 10 3.5 3.5\"/>"
    case .web: "<rect x=\"2\" y=\"3\" width=\"12\" height=\"10\" rx=\"1\"/><path d=\"M2 6h12M4 4.5h.1\"/>"
    case .social:
      """
      <circle cx="4" cy="8" r="1.8"/><circle cx="12" cy="4" r="1.8"/><circle cx="12" cy="12" r="1.8"/>\
      <path d="m5.7 7.1 4.6-2.2M5.7 8.9l4.6 2.2"/>
      """
    case .email:
      "<rect x=\"2\" y=\"3.5\" width=\"12\" height=\"9\" rx=\"1\"/><path d=\"m2.5 4.5 5.5 4.5 5.5-4.5\"/>"
    case .video:
      "<rect x=\"2\" y=\"3.5\" width=\"12\" height=\"9\" rx=\"1\"/><path d=\"m6.7 6 3.4 2-3.4 2z\"/>"
    case .review: "<path d=\"m8 2 1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5z\"/>"
    case .app: "<rect x=\"4.5\" y=\"1.5\" width=\"7\" height=\"13\" rx=\"1.2\"/><path d=\"M7 12.3h2\"/>"
    case .event: "<path d=\"M4 2v12M4 3h9l-2 2.7 2 2.8H4\"/>"
    case .paper: "<path d=\"M4 2h5.5L12 4.5V14H4zM9.5 2v2.5H12M6 7.5h4M6 10h4\"/>"
    case .sales: "<circle cx=\"8\" cy=\"5\" r=\"2.6\"/><path d=\"M3 14c.3-3.2 2.1-5 5-5s4.7 1.8 5 5\"/>"
    case .phone:
      """
      <path d="M3.4 2.8 5.6 2 7 5 5.6 6.3c.7 1.6 1.8 2.7 3.4 3.4L10.4 8.3l2.9 1.5-.5 2.3c-.2.7-.8 1.1\
      -1.5 1C6.7 12.5 3.3 9 2.6 4.3c-.1-.7.2-1.3.8-1.5z"/>
      """
    case .chat: "<path d=\"M2.5 3.5h11V11h-6l-3 2.5V11h-2z\"/>"
    case .store: "<path d=\"M2.5 6.5 3.5 3h9l1 3.5zM3.5 6.5V13h9V6.5M6.5 13V9.5h3V13\"/>"
    case .delivery:
      """
      <path d="M1.5 4h8v7h-8zM9.5 6.5h3l2 2.5v2h-5"/><circle cx="4.5" cy="11.5" r="1.4"/>\
      <circle cx="11.5" cy="11.5" r="1.4"/>
      """
    case .other: "<path d=\"m8 3 5 5-5 5-5-5z\"/>"
    }
  }
}

/// Searching in bytes.
enum Bytes {
  static func contains(_ text: [UInt8], _ needle: [UInt8]) -> Bool {
    guard !needle.isEmpty, needle.count <= text.count else { return false }
    for start in 0...(text.count - needle.count) where text[start] == needle[0] {
      if text[start..<(start + needle.count)].elementsEqual(needle) { return true }
    }
    return false
  }
}
