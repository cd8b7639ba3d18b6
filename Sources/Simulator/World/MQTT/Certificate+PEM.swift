import FoundationEssentials
import TencentCloud

extension Certificate {
  private static let begin = "-----BEGIN CERTIFICATE-----"
  private static let end = "-----END CERTIFICATE-----"
  private static let commonNameID: [UInt8] = [0x55, 0x04, 0x03]
  private static let unitID: [UInt8] = [0x55, 0x04, 0x0B]

  /// Reads the certificate of a PEM text; nil where there is none.
  init?(pem: String) {
    guard let begin = pem.firstRange(of: Self.begin), let end = pem.firstRange(of: Self.end),
      begin.upperBound <= end.lowerBound,
      let data = Data(
        base64Encoded: String(pem[begin.upperBound..<end.lowerBound].filter { !$0.isWhitespace })),
      var fields = DER.read(Array(data))?.first?.parts?.first?.parts
    else { return nil }
    if fields.first?.tag == DER.version { fields.removeFirst() }
    guard fields.count >= 5, fields[0].tag == DER.integer,
      let issuer = fields[2].parts, let times = fields[3].parts, times.count == 2,
      let subject = fields[4].parts, let notBefore = Self.time(times[0]),
      let notAfter = Self.time(times[1])
    else { return nil }
    let number = fields[0].content.drop { $0 == 0 }
    self.init(
      serial: number.map(Self.digits).joined(),
      commonName: Self.name(Self.commonNameID, in: subject) ?? "",
      issuer: Self.name(Self.commonNameID, in: issuer) ?? "",
      unit: Self.name(Self.unitID, in: subject) ?? "", notBefore: notBefore, notAfter: notAfter)
  }

  /// As a PEM text. Its key and signature are made of noise: nobody checks them here.
  func pem(seed: UInt64) -> String {
    let algorithm = DER(
      DER.sequence, [DER(DER.object, [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02])])
    let key = DER(
      DER.sequence,
      [
        DER(
          DER.sequence,
          [
            DER(DER.object, [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01]),
            DER(DER.object, [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07]),
          ]), DER(DER.bits, [0, 4] + Self.noise(64, seed)),
      ])
    let body = DER(
      DER.sequence,
      [
        DER(DER.version, [DER(DER.integer, [2])]), DER(DER.integer, [0] + serialBytes), algorithm,
        Self.name(issuer, unit: ""),
        DER(DER.sequence, [Self.time(notBefore), Self.time(notAfter)]),
        Self.name(commonName, unit: unit), key,
      ])
    let whole = DER(DER.sequence, [body, algorithm, DER(DER.bits, [0] + Self.noise(70, ~seed))])
    let text = Data(whole.bytes).base64EncodedString()
    let lines = stride(from: 0, to: text.utf8.count, by: 64).map { place in
      String(text.dropFirst(place).prefix(64))
    }
    return ([Self.begin] + lines + [Self.end]).joined(separator: "\n") + "\n"
  }

  private var serialBytes: [UInt8] {
    let digits = Array(serial)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
  }

  private static func digits(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  private static func noise(_ count: Int, _ seed: UInt64) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: Noise.mix(seed &+ UInt64($0))) }
  }

  private static func name(_ common: String, unit: String) -> DER {
    func part(_ id: [UInt8], _ text: String) -> DER {
      DER(
        DER.set, [DER(DER.sequence, [DER(DER.object, id), DER(DER.text, Array(text.utf8))])])
    }
    return DER(
      DER.sequence,
      (unit.isEmpty ? [] : [part(unitID, unit)]) + [part(commonNameID, common)])
  }

  private static func name(_ id: [UInt8], in parts: [DER]) -> String? {
    for part in parts {
      guard let pair = part.parts?.first?.parts, pair.count == 2, pair[0].content == id else {
        continue
      }
      return String(decoding: pair[1].content, as: UTF8.self)
    }
    return nil
  }

  private static func time(_ milliseconds: Int64) -> DER {
    let text = CalendarText(milliseconds: milliseconds).plain.filter(\.isNumber)
    return DER(DER.time, Array(text.dropFirst(2).utf8) + [UInt8(ascii: "Z")])
  }

  /// Years of two digits are those from 1950 to 2049.
  private static func time(_ part: DER) -> Int64? {
    var text = String(decoding: part.content, as: UTF8.self)
    guard text.hasSuffix("Z"), part.tag == DER.time || part.tag == DER.longTime else { return nil }
    if part.tag == DER.time { text = (text.prefix(2) < "50" ? "20" : "19") + text }
    let numbers = Array(text.dropLast())
    guard numbers.count == 14, numbers.allSatisfy(\.isNumber) else { return nil }
    func piece(_ range: Range<Int>) -> String { String(numbers[range]) }
    let plain =
      "\(piece(0..<4))-\(piece(4..<6))-\(piece(6..<8))T"
      + "\(piece(8..<10)):\(piece(10..<12)):\(piece(12..<14))Z"
    return MonitorTime(plain).map { $0.unixSeconds * 1000 }
  }
}
