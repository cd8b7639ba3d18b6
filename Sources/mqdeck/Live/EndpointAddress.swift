import TencentCloud

/// Reads an address that the user gives in place of the service's.
enum EndpointAddress {
  /// Why text is no address that may be used.
  struct Mistake: Error, Equatable {
    var message: String
  }

  /// The address of a URL without path, user or query.
  /// - Parameter allowsInsecure: whether plain http may go to other machines.
  static func parse(_ text: String, allowsInsecure: Bool) throws(Mistake) -> Endpoint {
    let endpoint: Endpoint
    do throws(EndpointError) {
      endpoint = try Endpoint(text)
    } catch {
      throw Mistake(message: "“\(text)” \(error)")
    }
    guard endpoint.isSecure || endpoint.isLoopback || allowsInsecure else {
      throw Mistake(
        message: "“\(text)” is plain http to another machine: what is sent can be read and "
          + "changed on the way. Use https, or --insecure-http if that is meant")
    }
    return endpoint
  }
}
