/// Who changes things from here: what every line of the journal says beside the change.
public struct JournalAuthor: Equatable, Sendable {
  /// The operating system's user.
  public var user: String
  /// Who became that user by sudo.
  public var sudoUser: String?
  /// Where the shell was opened from, as SSH tells it.
  public var sshClient: String?
  /// The machine.
  public var host: String?
  /// The account's profile; nil where the credentials are the environment's.
  public var profile: String?
  /// An address in place of the service's own.
  public var endpoint: String?
  /// The last four characters of the SecretId.
  public var secretIDEnd: String?
  /// Tells this run of the program from every other one.
  public var session: String

  /// An author.
  public init(
    user: String, sudoUser: String? = nil, sshClient: String? = nil, host: String? = nil,
    profile: String? = nil, endpoint: String? = nil, secretIDEnd: String? = nil, session: String
  ) {
    self.user = user
    self.sudoUser = sudoUser
    self.sshClient = sshClient
    self.host = host
    self.profile = profile
    self.endpoint = endpoint
    self.secretIDEnd = secretIDEnd
    self.session = session
  }

  /// `root (alice)`: the user, and who became it.
  public var name: String { sudoUser.map { "\(user) (\($0))" } ?? user }
}
