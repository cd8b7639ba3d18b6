import Changing
import Glibc

extension JournalAuthor {
  /// Whoever runs this program, with the account that it uses; user and machine, which are asked of
  /// the system, come with `identify`.
  static func here(_ plan: CloudPlan, _ process: ProcessEnvironment) -> JournalAuthor {
    let environment = process.environment
    func variable(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    return JournalAuthor(
      user: "", sudoUser: variable("SUDO_USER"), sshClient: variable("SSH_CLIENT"),
      profile: plan.isDemo ? nil : plan.setup.profileName,
      endpoint: plan.isDemo ? nil : plan.setup.endpoint.map { "\($0.address)" },
      secretIDEnd: plan.secretIDEnd, session: newSession())
  }

  /// Asks the system who and where this is.
  mutating func identify() {
    user = JournalAuthor.userName()
    host = JournalAuthor.hostName()
  }

  /// The same with user and machine.
  var identified: JournalAuthor {
    var author = self
    author.identify()
    return author
  }

  /// Who it is, in short: whoever became another user by name first.
  var shortName: String { (sudoUser ?? user) + (host.map { "@\($0)" } ?? "") }

  /// The bytes of the journal's lock that stand for sessions.
  static let sessions: ClosedRange<Int64> = 1...(1 << 62)

  /// The number of a byte to lock: two consoles never draw the same.
  private static func newSession() -> String { String(Int64.random(in: sessions)) }

  /// The name of the effective user, or its number where the system knows none.
  private static func userName() -> String {
    getpwuid(geteuid()).flatMap { $0.pointee.pw_name }.map { String(cString: $0) }
      ?? String(geteuid())
  }

  private static func hostName() -> String? {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return nil }
    return String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
