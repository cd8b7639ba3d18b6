import Testing

@testable import ConfigurationFiles

struct CredentialSearchTests {
  private let directory = TemporaryDirectory()

  private func search(
    _ environment: [String: String] = [:], explicit: String? = nil, settings: String? = nil,
    now: Int64 = 1_000_000
  ) -> CredentialSearch {
    CredentialSearch(
      environment: environment,
      directories: XDGDirectories(environment: [:], fallbackHome: directory.path),
      explicitProfile: explicit, defaultProfile: settings, unixSeconds: now)
  }

  private let variables = [
    "TENCENTCLOUD_SECRET_ID": "AKIDenvironment1", "TENCENTCLOUD_SECRET_KEY": "key",
    "TENCENTCLOUD_TOKEN": "token", "TENCENTCLOUD_REGION": "ap-beijing",
  ]

  private func writeProfile(_ name: String, id: String = "AKIDfilefile0001") {
    directory.write(
      ".tccli/\(name).credential", #"{"secretId": "\#(id)", "secretKey": "filekey"}"#)
    directory.write(
      ".tccli/\(name).configure",
      """
      {
        "_sys_param": {"region": "ap-shanghai", "output": "json", "language": "zh-CN"},
        "cvm": {"endpoint": "cvm.tencentcloudapi.com", "version": "2017-03-12"},
        "trocket": {"endpoint": "trocket.tencentcloudapi.com", "version": "2023-03-08"}
      }
      """)
  }

  @Test func theEnvironmentComesFirst() {
    writeProfile("default")
    let found = search(variables)
    #expect(found.credential?.value.secretID == "AKIDenvironment1")
    #expect(found.credential?.value.token == "token")
    #expect(found.region?.value == "ap-beijing")
    #expect(found.profile == "environment")
    #expect(found.places.map(\.isUsed) == [true, true, false, false])
  }

  @Test func aNamedProfileComesBeforeTheEnvironment() {
    writeProfile("prod")
    let found = search(variables, explicit: "prod")
    #expect(found.credential?.value.secretID == "AKIDfilefile0001")
    #expect(found.credential?.value.token == nil)
    #expect(found.region?.value == "ap-shanghai")
    #expect(found.profile == "prod")
    #expect(found.host == nil)
  }

  @Test func aNamedProfileThatIsNotThereIsNotReplaced() {
    let found = search(variables, explicit: "prod")
    #expect(found.credential == nil)
    #expect(
      found.places.map { "\($0.name): \($0.outcome)" } == [
        "environment (TENCENTCLOUD_*): not asked, because --profile names an account",
        "~/.tccli/prod.credential: no such file", "~/.tccli/prod.configure: no such file",
      ])
  }

  @Test func theProfileIsTheSettingsThenTheVendorsThenDefault() {
    for name in ["default", "vendor", "own"] { writeProfile(name, id: "AKID\(name)") }
    #expect(search().credential?.value.secretID == "AKIDdefault")
    #expect(search(["TCCLI_PROFILE": "vendor"]).credential?.value.secretID == "AKIDvendor")
    #expect(
      search(["TCCLI_PROFILE": "vendor"], settings: "own").credential?.value.secretID
        == "AKIDown")
  }

  @Test func olderFilesKeepTheRegionAtTheTop() {
    directory.write(".tccli/default.configure", #"{"region":"ap-hongkong","output":"json"}"#)
    #expect(search().region?.value == "ap-hongkong")
  }

  @Test func anotherHostCounts() {
    directory.write(
      ".tccli/default.configure",
      #"{"_sys_param": {}, "trocket": {"endpoint": "trocket.internal.example"}}"#)
    #expect(search().host?.value == "trocket.internal.example")
  }

  @Test func halfACredentialIsTold() {
    let found = search(["TENCENTCLOUD_SECRET_ID": "AKID1"])
    #expect(found.credential == nil)
    #expect(found.places[0].outcome.hasPrefix("TENCENTCLOUD_SECRET_KEY is not set"))
  }

  @Test func mistakesInFilesSayWhere() {
    directory.write(".tccli/default.credential", "{\n  \"secretId\": \"AKID1\",\n  \"secretKey\"\n")
    directory.write(".tccli/default.configure", #"{"_sys_param": {"region": ["a"]}}"#)
    let found = search()
    #expect(found.places[2].outcome.hasPrefix("not valid JSON: ~/.tccli/default.credential:"))
    #expect(
      found.places[3].outcome
        == "~/.tccli/default.configure:1:27: “_sys_param.region” must be text, found a list")
    directory.write(".tccli/default.credential", #"{"secretId": "AKID1"}"#)
    #expect(search().places[2].outcome == "no “secretKey”")
    directory.write(".tccli/default.credential", #"{"type": "cvm-role"}"#)
    #expect(search().places[2].outcome.hasPrefix("takes a role of the machine"))
  }

  @Test func modesAndEndsAreWarnedOf() {
    directory.write(
      ".tccli/default.credential",
      #"{"secretId": "AKID12345", "secretKey": "k", "token": "t", "expiresAt": 999400}"#,
      mode: 0o644)
    #expect(
      search().warnings.map(\.message) == [
        "others can read it; chmod 600 ~/.tccli/default.credential",
        "this temporary credential ended 10 minutes ago; log in again",
      ])
    #expect(search(now: 999_000).warnings.count == 1)
  }

  @Test(arguments: ["../x", "", ".hidden", "a/b"])
  func namesThatAreNoFilesAreRefused(name: String) {
    let found = search(explicit: name)
    #expect(found.credential == nil)
    #expect(found.places.last?.outcome.contains("cannot hold a slash") == true)
  }

  @Test func nothingPrintsASecret() {
    let found = search(variables)
    var dumped = ""
    dump(found, to: &dumped)
    let printed = "\(found) \(String(reflecting: found)) \(dumped)"
    #expect(!printed.contains("AKIDenvironment1"))
    #expect(!printed.contains("\"key\""))
    #expect(!printed.contains("\"token\""))
    #expect(printed.contains("****ent1"))
  }
}
