import Catalog

/// The words for certificates that expire.
extension Phrases {
  /// Which expired, and which do next: that first, since a small screen shows no more.
  /// - Parameters:
  ///   - certificates: The first to expire first, at least one.
  ///   - subject: What they are, by the name of their field.
  static func certificateFinding(
    _ certificates: [CertificateFacts.Expiring], _ subject: String, now: Int64, isCut: Bool
  ) -> Phrase {
    let expired = certificates.filter { $0.notAfter <= now }
    let next = certificates.filter { $0.notAfter > now }
    let more = isCut ? "+" : ""
    var parts: [Phrase] = []
    if let last = expired.last {
      parts.append(
        expired.count == 1
          ? Phrase("expired: \(last.name)", "已过期：\(last.name)")
          : Phrase(
            "\(expired.count) expired, last \(last.name)", "\(expired.count) 个已过期，最近 \(last.name)"))
    }
    if let first = next.first {
      let left = expiryFinding(days: (first.notAfter - now) / 86_400_000)
      let rest = next.count - 1
      let others =
        rest > 0 || isCut
        ? Phrase(", \(rest)\(more) more in 30 days", "，30 天内另有 \(rest)\(more) 个") : Phrase(name: "")
      parts.append(
        Phrase(
          "\(left.english): \(first.name)\(others.english)",
          "\(left.chinese)：\(first.name)\(others.chinese)"))
    }
    let what = FieldTitles.phrase(subject)
    return Phrase(
      "\(parts.map(\.english).joined(separator: "; ")) (\(what.english))",
      "\(parts.map(\.chinese).joined(separator: "；"))（\(what.chinese)）")
  }
}
