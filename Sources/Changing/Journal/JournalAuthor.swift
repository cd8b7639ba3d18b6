/// Who changes things from here: what every line of the journal says beside the change.
package struct JournalAuthor: Equatable, Sendable {
  /// The operating system's user.
  package var user: String
  /// Who became that user by sudo.
  package var sudoUser: String?
  /// Where the shell was opened from, as SSH tells it.
  package var sshClient: String?
  /// The machine.
  package var host: String?
  /// The account's profile; nil where the credentials are the environment's.
  package var profile: String?
  /// An address in place of the service's own.
  package var endpoint: String?
  /// The last four characters of the SecretId.
  package var secretIDEnd: String?
  /// The main account, where the keys end and others take their place; nil where it is not known.
  package var accountID: String?
  /// Tells this run of the program from every other one.
  package var session: String

  /// An author.
  package init(
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
  package var name: String { sudoUser.map { "\(user) (\($0))" } ?? user }
}
