extension TransportError {
  /// The error in Chinese.
  public var chinese: String {
    switch self {
    case .unreachable(let detail): "无法连接：\(TransportError.chinese(detail: detail))"
    case .untrusted(let detail): "连接不受信任：\(TransportError.chinese(detail: detail))"
    case .outOfDate(let start, let end):
      "连接不受信任：服务器证书不在有效期内（\(TransportError.day(start)) 至 \(TransportError.day(end))）"
    case .proxy(let detail): "代理失败：\(TransportError.chinese(detail: detail))"
    case .connectTimedOut: "连接超时"
    case .timedOut: "响应超时"
    case .interrupted(let detail): "连接中断：\(TransportError.chinese(detail: detail))"
    case .tooLarge(let limit): "响应超过 \(limit) 字节"
    case .unsendable(let detail): "无法发送请求：\(TransportError.chinese(detail: detail))"
    case .cancelled: "已取消"
    }
  }

  /// A detail in Chinese, as far as its words are known; what others say stays as it stands.
  public static func chinese(detail: String) -> String {
    if let whole = whole[detail] { return whole }
    for (start, end, chinese) in parts where detail.hasPrefix(start) && detail.hasSuffix(end) {
      let rest = detail.dropFirst(start.count).dropLast(end.count)
      return chinese.replacing("{}", with: rest)
    }
    return detail
  }

  private static let whole = [
    "nobody whom this machine trusts signed the server's certificate": "服务器证书的签发者不受本机信任",
    "the server's certificate is for another name": "服务器证书属于其他域名",
    "the server does not speak TLS at this port": "服务器的该端口不使用 TLS",
    "the server broke TLS off": "服务器中断了 TLS",
  ]

  /// What stands before and behind a name.
  private static let parts: [(start: String, end: String, chinese: String)] = [
    ("the name ", " was not found", "找不到域名 {}"),
    ("", ": Connection refused", "{} 拒绝连接"),
    ("", ": Network is unreachable", "{}：网络不可达"),
    ("", ": No route to host", "{}：没有到主机的路由"),
    ("", " wants a user name and a password, or others than it was given", "{} 要求用户名与密码，或所给的不对"),
    ("", " refused to connect to the service", "{} 拒绝连接到服务"),
    ("", " took too long", "{} 超时"),
    ("", " is no address of a proxy", "{} 不是代理地址"),
    ("", " has a login, which is not supported for SOCKS", "{} 含用户名与密码，SOCKS 不支持"),
    (
      "", " asks for TLS to the proxy itself, which is not supported: use http://",
      "{} 要求以 TLS 连接代理，尚不支持：请用 http://"
    ),
    ("", " has an unknown scheme; known are http and socks5", "{} 的协议未知；支持 http 与 socks5"),
  ]
}
