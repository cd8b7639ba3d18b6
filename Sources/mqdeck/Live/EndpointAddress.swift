import Catalog
import TencentCloud

/// Reads an address that the user gives in place of the service's.
enum EndpointAddress {
  /// Why text is no address that may be used.
  struct Mistake: Error, Equatable {
    var phrase: Phrase
  }

  /// The address of a URL without path, user or query.
  /// - Parameter allowsInsecure: whether plain http may go to other machines.
  static func parse(_ text: String, allowsInsecure: Bool) throws(Mistake) -> Endpoint {
    let endpoint: Endpoint
    do throws(EndpointError) {
      endpoint = try Endpoint(text)
    } catch {
      throw Mistake(phrase: Phrase("“\(text)” \(error)", "“\(text)”\(error.chinese)"))
    }
    guard endpoint.isSecure || endpoint.isLoopback || allowsInsecure else {
      throw Mistake(
        phrase: Phrase(
          "“\(text)” is plain http to another machine: what is sent can be read and changed on the "
            + "way. Use https, or --insecure-http if that is meant",
          "“\(text)”是到其他机器的明文 http：内容在途中可被读取和改动。请使用 https，确有需要时加 --insecure-http"))
    }
    return endpoint
  }
}

extension EndpointError {
  fileprivate var chinese: String {
    switch self {
    case .noScheme: "须以 https:// 或 http:// 开头"
    case .notOnlyHostAndPort: "只能是主机与端口，其后不能有其他内容"
    case .badHost: "中没有合法的主机名"
    case .badPort: "的端口不合法（1 至 65535）"
    }
  }
}
