/// Whether a JPEG says where it was taken: Exif's GPS directory with a latitude or longitude.
///
///     FF D8 │ FF E1 length "Exif" 0 0 │ TIFF header │ directory 0: … tag 8825 → GPS directory: tags 2, 4
///
/// Bytes are looked at in place and in bounds; whatever does not fit is no place.
public enum PhotoPlace {
  /// `bytes` is the head of the file; Exif is one segment of at most 64 KiB near its start.
  public static func isTold(in bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return false }
    var at = 2
    while at + 4 <= bytes.count, bytes[at] == 0xFF, bytes[at + 1] != 0xDA {
      let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
      guard length >= 2 else { return false }
      let data = bytes[min(at + 4, bytes.count)..<min(at + 2 + length, bytes.count)]
      if bytes[at + 1] == 0xE1, data.starts(with: "Exif\0\0".utf8),
        TIFF(data.dropFirst(6))?.tellsPlace ?? false
      {
        return true
      }
      at += 2 + length
    }
    return false
  }

  /// Directories of 12-byte entries, in either order of bytes.
  private struct TIFF {
    private let bytes: ArraySlice<UInt8>
    private let isLittleEndian: Bool

    init?(_ bytes: ArraySlice<UInt8>) {
      guard bytes.starts(with: "II".utf8) || bytes.starts(with: "MM".utf8) else { return nil }
      self.bytes = bytes
      isLittleEndian = bytes.starts(with: "II".utf8)
    }

    var tellsPlace: Bool {
      guard let first = number(at: 4, 4),
        let directory = entries(at: first).first(where: { $0.tag == 0x8825 })
      else {
        return false
      }
      return entries(at: directory.value).contains { $0.tag == 2 || $0.tag == 4 }
    }

    private func entries(at offset: Int) -> [(tag: Int, value: Int)] {
      guard let count = number(at: offset, 2) else { return [] }
      return (0..<count).prefix(1_000).compactMap { index in
        let entry = offset + 2 + index * 12
        guard let tag = number(at: entry, 2), let value = number(at: entry + 8, 4) else { return nil }
        return (tag, value)
      }
    }

    private func number(at offset: Int, _ size: Int) -> Int? {
      guard offset >= 0, offset + size <= bytes.count else { return nil }
      let part = bytes[(bytes.startIndex + offset)..<(bytes.startIndex + offset + size)]
      return (isLittleEndian ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
  }
}
