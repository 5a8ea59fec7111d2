/// Ascending numbers as a short text: each is the distance from the one before, and `0` opens a run.
///
///     3, 5, 6, 7, 8, 40    4, 2, a run of 3, 32    4203B0
///
/// Digits are to the base 32: `0…v` end a number, `A…~` are digits before the last.
enum EntryNumbers {
  private static let last = Array("0123456789abcdefghijklmnopqrstuv".utf8)
  private static let more = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.:+~".utf8)

  static func text(_ numbers: some Sequence<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    var before = -1
    var run = 0
    func endRun() {
      if run > 2 {
        bytes.append(last[0])
        write(run, &bytes)
      } else {
        for _ in 0..<run { bytes.append(last[1]) }
      }
      run = 0
    }
    for number in numbers {
      if number == before + 1, before >= 0 {
        run += 1
      } else {
        endRun()
        write(number - before, &bytes)
      }
      before = number
    }
    endRun()
    return bytes
  }

  private static func write(_ number: Int, _ bytes: inout [UInt8]) {
    var shift = 0
    while number >> (shift + 5) != 0 { shift += 5 }
    while shift > 0 {
      bytes.append(more[(number >> shift) & 31])
      shift -= 5
    }
    bytes.append(last[number & 31])
  }
}
