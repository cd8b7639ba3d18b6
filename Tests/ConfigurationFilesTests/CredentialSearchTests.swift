import TestDirectory
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
    #expect(search().places[2].outcome.hasPrefix("takes the role of the machine"))
  }

  @Test func modesAndEndsAreWarnedOf() {
    directory.write(
      ".tccli/default.credential",
      #"{"secretId": "AKID12345", "secretKey": "k", "token": "t", "expiresAt": 999400}"#,
      mode: 0o644)
    #expect(
      search().warnings.map(\.message) == [
        "others can read it; chmod 600 ~/.tccli/default.credential"
      ])
    #expect(search(now: 999_000).credential != nil)
    let ended = search()
    #expect(ended.credential == nil)
    #expect(
      ended.refusal
        == "~/.tccli/default.credential: this temporary credential ended 10 minutes ago; log in again"
    )
    #expect(
      ended.places[2].outcome
        == "found ****2345; this temporary credential ended 10 minutes ago; log in again")
  }

  @Test(arguments: [
    "-1e300", "1e300", "-1", "0", "nan", "\"-inf\"", "\"inf\"", "\"soon\"", "1e19", "-9e18",
    "99999999999999999999", "null", "[]",
  ])
  func noEndOfACredentialTraps(_ end: String) {
    directory.write(
      ".tccli/default.credential",
      "{\"secretId\": \"AKID12345\", \"secretKey\": \"k\", \"expiresAt\": \(end)}")
    let found = search()
    #expect(found.refusal == nil)
    #expect(found.credential != nil)
    let isTime = ["1e300", "1e19", "99999999999999999999", "null"].contains(end)
    #expect(
      found.warnings.map(\.message)
        == (isTime ? [] : ["“expiresAt” is no time; when this credential ends is not known"]))
  }

  @Test func endsAreInSecondsOrMilliseconds() throws {
    let seconds = try #require(CredentialEnd("1700000000"))
    let milliseconds = try #require(CredentialEnd("1700000000000"))
    #expect(seconds == milliseconds)
    #expect(seconds.over(at: 1_699_999_999) == nil)
    #expect(seconds.over(at: 1_700_000_000) == "less than a minute")
    #expect(seconds.over(at: 1_700_000_100) == "1 minute")
    #expect(seconds.over(at: 1_700_007_000) == "116 minutes")
    #expect(seconds.over(at: 1_700_007_200) == "2 hours")
    #expect(seconds.over(at: 1_795_896_080) == "1109 days")
  }

  @Test func emptyIsNotSet() {
    writeProfile("default")
    var empty = variables.mapValues { _ in "" }
    empty["TCCLI_PROFILE"] = ""
    for environment in [empty, empty.mapValues { _ in " \r" }] {
      let found = search(environment, settings: "")
      #expect(found.profile == "default")
      #expect(found.namedBy == nil)
      #expect(found.credential?.value.secretID == "AKIDfilefile0001")
      #expect(found.region?.value == "ap-shanghai")
      #expect(found.places.prefix(2).map(\.outcome) == ["not set", "not set"])
    }
  }

  @Test(arguments: ["\r", "\n", "\r\n", " ", "\t", "\u{FEFF}", "\u{200B}"])
  func whatNobodySeesAtTheEndsIsLeftOut(blank: String) {
    let found = search(variables.mapValues { $0 + blank })
    #expect(found.credential?.value.secretID == "AKIDenvironment1")
    #expect(found.credential?.value.secretKey == "key")
    #expect(found.credential?.value.token == "token")
    #expect(found.region?.value == "ap-beijing")
    #expect(Set(found.warnings.map(\.file)) == Set(variables.keys))
    let before = search(variables.mapValues { blank + $0 })
    #expect(before.credential == found.credential)
    directory.write(
      ".tccli/default.credential",
      "{\"secretId\": \"AKIDfile1\\r\", \"secretKey\": \" k\", \"token\": \"t\\n\"}")
    let file = search()
    #expect(
      file.credential?.value
        == VendorCredential(
          secretID: "AKIDfile1", secretKey: "k", token: "t"))
    #expect(
      file.warnings.first?.message == "a carriage return (CR) at the end of “secretId” is left out")
    #expect(file.warnings.count == 3)
  }

  @Test func whatCannotBeAKeyIsNamedAndReplacedByNoOther() {
    writeProfile("default")
    var environment = variables
    environment["TENCENTCLOUD_SECRET_KEY"] = "k\u{1B}ey"
    var found = search(environment)
    #expect(found.credential == nil)
    #expect(found.refusal == "TENCENTCLOUD_SECRET_KEY has U+001B in it")
    environment["TENCENTCLOUD_SECRET_KEY"] = "\"key\""
    found = search(environment)
    #expect(
      found.refusal == "TENCENTCLOUD_SECRET_KEY stands in quotes, which are part of it here")
    directory.write(
      ".tccli/default.credential", #"{"secretId": "AKID 12345", "secretKey": "k"}"#)
    #expect(search().refusal == "~/.tccli/default.credential: “secretId” has a blank in it")
    #expect(search().credential == nil)
  }

  @Test func whatNamesTheProfileIsKnown() {
    #expect(search().namedBy == nil)
    #expect(search(explicit: "prod").namedBy == "--profile")
    #expect(search(settings: "prod").namedBy == "“profile” in the settings")
    #expect(search(["TCCLI_PROFILE": "prod"]).namedBy == "TCCLI_PROFILE")
  }

  @Test(arguments: ["../x", "", ".hidden", "a/b", "a\u{1B}"])
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
