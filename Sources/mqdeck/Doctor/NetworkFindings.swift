import Catalog

/// The variables that lead to the service.
struct NetworkFindings {
  let setup: Setup
  let environment: [String: String]

  var section: DoctorReport.Section {
    var section = DoctorReport.Section(title: Phrase("Network settings", "网络设置"))
    let names = [
      "https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY",
      "SSL_CERT_FILE", "SSL_CERT_DIR",
    ]
    for name in names {
      if let value = value(name) { section.add(.fact, "\(name)=\(value)") }
    }
    if let value = value("HTTP_PROXY") {
      section.add(
        .fact, "HTTP_PROXY=\(value) is not used; http_proxy would be",
        "HTTP_PROXY=\(value) 不会使用；http_proxy 会")
    }
    if let file = setup.caFile {
      section.add(
        .fact, "certificates instead of the system's: \(file)", "替代系统证书：\(file)")
    }
    if section.lines.isEmpty {
      section.add(.fact, "no proxy, no custom certificates", "没有代理，没有自定义证书")
    }
    return section
  }

  private func value(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : NetworkFindings.withoutPassword($0) }
  }

  /// A proxy's address without the user and the password in it.
  static func withoutPassword(_ address: String) -> String {
    guard let at = address.lastIndex(of: "@") else { return address }
    let start = address.firstRange(of: "://")?.upperBound ?? address.startIndex
    return address[..<start] + "****" + address[at...]
  }
}
