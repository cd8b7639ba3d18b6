import TestDirectory
import Testing

@testable import ConfigurationFiles

/// The places that keys come from besides plain pairs.
struct LoginSearchTests {
  private let directory = TemporaryDirectory()

  private func search(
    _ environment: [String: String] = [:], explicit: String? = nil, now: Int64 = 1_000_000
  ) -> CredentialSearch {
    CredentialSearch(
      environment: environment,
      directories: XDGDirectories(environment: [:], fallbackHome: directory.path),
      explicitProfile: explicit, unixSeconds: now)
  }

  private let pod = [
    "TKE_REGION": "ap-guangzhou", "TKE_PROVIDER_ID": "tke", "TKE_ROLE_ARN": "arn",
    "TKE_WEB_IDENTITY_TOKEN_FILE": "/token",
  ]
  private let pair = ["TENCENTCLOUD_SECRET_ID": "AKID1", "TENCENTCLOUD_SECRET_KEY": "k"]

  private func writeKeys(_ profile: String) {
    directory.write(".tccli/\(profile).credential", #"{"secretId": "AKIDfile", "secretKey": "k"}"#)
  }

  @Test func theOrderIsEnvironmentPodFileLibrariesMachine() {
    #expect(search().login?.value == .machineRole)
    directory.write(".tencentcloud/credentials", "[default]\nsecret_id=AKIDsdk\nsecret_key=k\n")
    #expect(search().login?.source == "~/.tencentcloud/credentials")
    writeKeys("default")
    #expect(search().login?.source == "~/.tccli/default.credential")
    #expect(search(pod).login?.source == "TKE_ROLE_ARN")
    #expect(search(pod).profile == "environment")
    let both = search(pod.merging(pair) { $1 })
    #expect(both.credential?.value.secretID == "AKID1")
  }

  @Test func aNamedProfileTakesNeitherPodNorLibrariesNorMachine() {
    directory.write(".tencentcloud/credentials", "[default]\nsecret_id=AKIDsdk\nsecret_key=k\n")
    #expect(search(pod, explicit: "prod").login == nil)
    #expect(search(["TCCLI_PROFILE": "prod"]).login == nil)
  }

  /// A cluster sets its variables everywhere: whoever names a profile means that.
  @Test func aPodDoesNotStandBeforeANamedProfile() {
    writeKeys("prod")
    let found = search(pod.merging(["TCCLI_PROFILE": "prod"]) { $1 })
    #expect(found.credential?.value.secretID == "AKIDfile" && !found.isOfPod)
  }

  /// What is there was meant to be somebody: nobody else is taken in its place.
  @Test(arguments: [
    #"{"secretId": "AKIDfile"}"#, "{ not JSON", #"{"sso": {"authUrl": "https://x"}}"#,
    #"{"secretId": ["AKIDfile"], "secretKey": "k"}"#,
  ])
  func aFileThatIsNoUseIsNotPassedOver(content: String) {
    directory.write(".tencentcloud/credentials", "[default]\nsecret_id=AKIDsdk\nsecret_key=k\n")
    directory.write(".tccli/default.credential", content)
    #expect(search().login == nil && search().refusal != nil)
  }

  @Test func halfAPairIsNotTheMachine() {
    #expect(search(["TENCENTCLOUD_SECRET_ID": "AKID1"]).login == nil)
    directory.write(".tencentcloud/credentials", "[default]\nsecret_id=AKIDsdk\n")
    #expect(search().login == nil && search().refusal != nil)
  }

  @Test func theMachinesRoleIsTakenAsItIs() {
    directory.write(
      ".tccli/default.credential",
      #"{"type": "cvm-role", "role-arn": "qcs::cam::uin/1:roleName/a", "role-session-name": "s"}"#)
    #expect(search().login?.value == .machineRole && search().role == nil)
  }

  @Test func threeOfFourVariablesAreNoPod() {
    for name in WebIdentityVariables.names {
      #expect(WebIdentityVariables(pod.filter { $0.key != name }) == nil)
    }
  }

  @Test func quotesOfTheLibrariesFileAreTakenOffAndTold() {
    directory.write(
      ".tencentcloud/credentials",
      "; a comment\n[other]\nsecret_id = AKIDother\n[default]\r\nSECRET_ID = \"AKIDsdk\"\r\n"
        + "secret_key='k'\n# end\n")
    let found = search()
    #expect(found.credential?.value == VendorCredential(secretID: "AKIDsdk", secretKey: "k"))
    #expect(found.warnings.map(\.position?.line) == [5, 6])
    #expect(found.warnings.allSatisfy { $0.message.hasPrefix("the quotes around") })
  }

  @Test func theLibrariesFileWithoutKeysIsTold() {
    directory.write(".tencentcloud/credentials", "[default]\nsecret_id = AKIDsdk\n")
    #expect(search().places.map(\.outcome).contains("no “secret_key” in [default]"))
  }

  @Test func loginsIssueKeysForAsLongAsTheyHold() throws {
    directory.write(
      ".tccli/default.credential",
      """
      {"type": "sso", "secretId": "AKIDsso", "secretKey": "k", "token": "t", "expiresAt": 1000100,
      "sso": {"token": "login", "uin": "100", "expiresAt": 1043200, "roleConfigurationId": "rc",
      "roleConfigurationName": "reader", "zoneId": "z", "site": "cn", "authUrl": "https://x"}}
      """)
    guard case .login(let login)? = search().login?.value else {
      Issue.record("no login")
      return
    }
    #expect(login.kind == .signOn(.init(id: "rc", name: "reader", zone: "z")))
    #expect(login.endsAt == 1_000_100)
    #expect(login.command(profile: "prod") == "tccli sso login --profile prod")
    // The keys are over, the login is not.
    #expect(search(now: 1_000_200).refusal == nil)
    let ended = search(now: 1_050_000)
    #expect(ended.login == nil)
    #expect(ended.refusal?.hasSuffix("run: tccli sso login") == true)
    #expect("\(login)" == "****sso" || "\(login)" == "****")
  }

  @Test func aLoginThatIsNotWholeAndAKindThatIsNotKnownAreRefused() {
    directory.write(".tccli/default.credential", #"{"type": "oauth", "oauth": {"site": "cn"}}"#)
    #expect(search().refusal?.contains("is not whole; log in again") == true)
    directory.write(
      ".tccli/default.credential", #"{"type": "magic", "secretId": "a", "secretKey": "b"}"#)
    #expect(search().refusal?.contains("“type” is “magic”, which is not known") == true)
    directory.write(".tccli/default.credential", #"{"sso": {"authUrl": "https://x"}}"#)
    #expect(search().places[2].outcome == "nobody is logged in; run: tccli sso login")
  }

  @Test func rolesOfTheEnvironmentComeBeforeThoseOfTheFile() {
    directory.write(
      ".tccli/default.credential",
      #"{"secretId": "AKIDfile", "secretKey": "k", "role-arn": "a", "role-session-name": "s"}"#)
    #expect(search().role?.arn == "a")
    #expect(search().role?.sessionName == "s")
    #expect(search(["TENCENTCLOUD_ROLE_ARN": "b"]).role?.arn == "b")
    #expect(search(["TENCENTCLOUD_ROLE_ARN": "b"], explicit: "default").role?.arn == "a")
    #expect(search(pair).role == nil)
  }

  @Test func hostsOfProductsAreTakenWhereOneIsNotTheUsual() {
    directory.write(
      ".tccli/default.configure",
      #"{"trocket": {"endpoint": "trocket.tencentcloudapi.com"}, "sts": {"endpoint": "sts.x.example"}}"#
    )
    #expect(
      search().hosts == ["trocket": "trocket.tencentcloudapi.com", "sts": "sts.x.example"])
    #expect(search().host == nil)
    directory.write(
      ".tccli/default.configure", #"{"trocket": {"endpoint": "trocket.tencentcloudapi.com"}}"#)
    #expect(search().hosts.isEmpty)
  }
}
