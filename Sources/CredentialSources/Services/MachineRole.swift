import FoundationEssentials
public import TencentCloud

/// The role that is bound to this machine of the cloud, asked of its metadata service.
///
/// That service has plain HTTP and one fixed host, which means something inside of the cloud alone:
/// it is never asked by a proxy, no redirect is followed, and nothing is sent.
public struct MachineRole: CredentialSource {
  /// Where it is asked. Nothing in the environment or the settings changes that.
  public static let endpoint = Endpoint(isSecure: false, host: "metadata.tencentyun.com")
  /// Its place on the metadata service.
  static let path = "/latest/meta-data/cam/security-credentials/"
  private static let timeoutSeconds = 1.0
  private static let limitBytes = 65_536

  private let transport: any Transport

  /// - Parameter transport: One that knows no proxy.
  public init(_ transport: any Transport) { self.transport = transport }

  /// Asks for the role's name, and then for its keys.
  public func issue() async throws(CredentialFailure) -> IssuedCredential {
    let role = String(decoding: try await body(of: Self.path), as: UTF8.self)
      .trimmed
    guard !role.isEmpty, role.utf8.allSatisfy(Self.isOfName) else { throw Self.noRole }
    let bytes = try await body(of: Self.path + role)
    guard let json = try? JSONValue(parsing: bytes), json["Code"]?.text == "Success",
      let credential = json.credential("TmpSecretId", "TmpSecretKey", "Token"),
      let end = json["ExpiredTime"]?.seconds
    else {
      throw CredentialFailure(
        "the metadata service gave no keys for the role \(role)",
        "元数据服务没有给出角色 \(role) 的密钥")
    }
    return IssuedCredential(credential, endsAt: end)
  }

  private static let noRole = CredentialFailure(
    "no role is bound to this machine", "本机没有绑定角色")

  /// The name becomes a part of a path.
  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: "+=,.@".utf8.contains(byte)
    }
  }

  private func body(of path: String) async throws(CredentialFailure) -> Data {
    let request = TransportRequest(
      method: .get, endpoint: Self.endpoint, target: path, headers: [],
      timeoutSeconds: Self.timeoutSeconds, responseLimitBytes: Self.limitBytes)
    let response: TransportResponse
    do throws(TransportError) {
      response = try await transport.send(request)
    } catch {
      throw CredentialFailure(
        "the metadata service of this machine does not answer (\(error))",
        "本机的元数据服务没有响应（\(error.chinese)）")
    }
    if response.status == 404 { throw Self.noRole }
    guard response.status == 200 else {
      throw CredentialFailure(
        "the metadata service answered with HTTP status \(response.status)",
        "元数据服务返回 HTTP 状态 \(response.status)")
    }
    return response.body
  }
}
