import MarkdownTree

/// Numbers as programs read them, digit by digit: a string of each would cost more than all else.
extension ByteBuffer {
  mutating func append(number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    append(digits: number.magnitude)
  }

  /// `2.5`, `3`, `-0.6667`: at most four decimals, none that are zero; halves round away from zero.
  mutating func append(decimal number: Double) {
    // Beyond this, four decimals are no longer exact in a Double, nor meant.
    guard abs(number) < 1e11 else {
      var text = "\(number)"
      return text.withUTF8 { append($0) }
    }
    let scaled = UInt((abs(number) * 10_000).rounded())
    if number < 0, scaled != 0 { append(UInt8(ascii: "-")) }
    append(digits: scaled / 10_000)
    var fraction = scaled % 10_000
    if fraction == 0 { return }
    append(UInt8(ascii: "."))
    var unit: UInt = 1_000
    while fraction > 0 {
      append(UInt8(ascii: "0") + UInt8(fraction / unit))
      fraction %= unit
      unit /= 10
    }
  }

  private mutating func append(digits number: UInt) {
    var unit: UInt = 1
    while number / unit > 9 { unit *= 10 }
    while unit > 0 {
      append(UInt8(ascii: "0") + UInt8(number / unit % 10))
      unit /= 10
    }
  }
}
