import ArgumentParser
import JourneyAtlas

/// Templates are written in the languages of the interface.
extension InterfaceLanguage: ExpressibleByArgument {}

/// A first version of a file, with comments that say what may be written. Comments never reach the site.
struct Template {
  let language: InterfaceLanguage

  func text(_ kind: New.Kind, title: String) -> String {
    let (journey, persona) =
      switch language {
      case .english: (EnglishTemplates.journey, EnglishTemplates.persona)
      case .simplifiedChinese: (SimplifiedChineseTemplates.journey, SimplifiedChineseTemplates.persona)
      case .traditionalChinese: (TraditionalChineseTemplates.journey, TraditionalChineseTemplates.persona)
      }
    let (before, after) = kind == .persona ? persona : journey
    return (before.isEmpty ? "" : before + "\n") + "# " + Self.markdown(title) + "\n" + after
  }

  /// A name as Markdown that reads as that name: `C# & <b>` must be neither markup nor entity.
  private static func markdown(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\`*_[]<>&~|#{}".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
