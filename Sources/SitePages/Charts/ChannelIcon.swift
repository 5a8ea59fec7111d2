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

  /// The mark in its place; the style sheet draws it.
  func write(into html: inout HTML) {
    html.append("<i class=\"ic c-")
    html.text(rawValue)
    html.append("\"></i>")
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
