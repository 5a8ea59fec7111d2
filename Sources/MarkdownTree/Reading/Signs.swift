/// Which of our additions a text may need at all, found in one pass: most texts need few.
struct Signs {
  /// `|`
  var hasPipe = false
  /// `~`
  var hasTilde = false
  /// `@`, `://` or `www.`
  var hasAddress = false

  init(_ bytes: some Sequence<UInt8>) {
    var last: UInt8 = 0
    var beforeLast: UInt8 = 0
    for byte in bytes {
      switch byte {
      case Byte.pipe: hasPipe = true
      case Byte.tilde: hasTilde = true
      case Byte.at: hasAddress = true
      case Byte.slash: if last == Byte.slash, beforeLast == Byte.colon { hasAddress = true }
      case Byte.period: if last | 0x20 == 0x77, beforeLast | 0x20 == 0x77 { hasAddress = true }
      default: break
      }
      beforeLast = last
      last = byte
    }
  }

  init(_ text: String) {
    let signs = text.utf8.withContiguousStorageIfAvailable { Signs($0) }
    self = signs ?? Signs(text.utf8)
  }
}
