public import ConfigurationFiles
public import TencentCloud

/// A login by the vendor's command line: the keys in its file while they hold, new ones by the
/// login after that. The file is read again each time: that program may have written it anew.
public struct LoginFile: CredentialSource {
  private let vendor: VendorFiles
  private let account: String
  private let service: LoginService
  private let clock: CallEnvironment
  private let refreshed = RefreshedLogin()

  /// - Parameter first: The login that the program began with.
  public init(
    _ files: VendorFiles, first: VendorLogin, _ service: LoginService,
    clock: CallEnvironment = .live
  ) {
    vendor = files
    account = first.account
    self.service = service
    self.clock = clock
  }

  /// The file of keys.
  public var files: [String] { [vendor.credentialPath] }

  /// Keys that hold for a while.
  public func issue() async throws(CredentialFailure) -> IssuedCredential {
    let login = try read()
    let now = clock.unixSeconds()
    if let keys = login.credential, let end = login.endsAt,
      end - now > HeldCredential.marginSeconds
    {
      return IssuedCredential(Credential(keys), endsAt: end)
    }
    do throws(CredentialFailure) {
      return try await service.issue(try await holding(login, at: now))
    } catch {
      throw CredentialFailure(
        error.english, error.chinese, command: login.command(profile: vendor.profile))
    }
  }

  /// The login with a token that holds for a while: its own, or one that it is refreshed with.
  private func holding(
    _ login: VendorLogin, at now: Double
  ) async throws(CredentialFailure) -> VendorLogin {
    let login = refreshed.newer(than: login)
    guard let end = login.tokenEndsAt else { return login }
    if let refreshToken = login.refreshToken, end - now <= HeldCredential.marginSeconds {
      do throws(CredentialFailure) {
        let other = try await service.refreshed(login, by: refreshToken)
        refreshed.keep(other)
        return other
      } catch {
        // Until it ends the one that there is will do.
        if end <= now { throw error }
        return login
      }
    }
    guard end > now else {
      throw CredentialFailure(
        "\(vendor.credentialName): the login ended", "\(vendor.credentialName)：登录已过期")
    }
    return login
  }

  private func read() throws(CredentialFailure) -> VendorLogin {
    let answer = vendor.credential()
    let name = vendor.credentialName
    guard case .login(let login)? = answer.value else {
      let reason = answer.refusal ?? answer.outcome
      throw CredentialFailure(
        "\(name): \(reason)", "\(name)：\(ChineseSentences.chinese(reason))")
    }
    guard login.account == account else {
      throw CredentialFailure(
        "\(name): somebody else is logged in now; quit and begin again",
        "\(name)：当前登录的是另一个账号；请退出后重新启动")
    }
    return login
  }
}
