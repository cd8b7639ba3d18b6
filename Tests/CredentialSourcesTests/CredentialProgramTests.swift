import Glibc
import TencentCloud
import TestDirectory
import Testing

@testable import CredentialSources

struct CredentialProgramTests {
  private func run(
    _ script: String, environment: [String: String] = ["PATH": "/usr/bin:/bin"],
    milliseconds: Int = 600_000
  ) async -> Result<IssuedCredential, CredentialFailure> {
    do throws(CredentialFailure) {
      let program = CredentialProgram(
        ["/bin/sh", "-c", script], environment: environment, longestMilliseconds: milliseconds)
      return .success(try await program.issue())
    } catch {
      return .failure(error)
    }
  }

  private func reason(_ result: Result<IssuedCredential, CredentialFailure>) -> String {
    if case .failure(let failure) = result { failure.english } else { "none" }
  }

  @Test func keysAndTheirEndAreRead() async throws {
    let issued = try await run(
      """
      echo '{"SecretId": "AKID1", "SecretKey": "k", "Token": "t",
      "Expiration": "2026-01-31T12:00:00+08:00"}'
      """
    ).get()
    let credential = Credential(secretID: "AKID1", secretKey: "k", token: "t")
    #expect(issued == IssuedCredential(credential, endsAt: 1_769_832_000))
  }

  @Test func whatIsNotKeysIsTold() async {
    #expect(reason(await run("echo hello")) == "/bin/sh printed no SecretId and SecretKey as JSON")
    #expect(
      reason(await run(#"echo '{"SecretId":"a","SecretKey":"b","Expiration":"soon"}'"#))
        .contains("an Expiration that is no time"))
    #expect(reason(await run("yes | head -c 70000")) == "/bin/sh printed more than 64 KiB")
    #expect(
      reason(await run("echo one >&2; echo SecretKey=abcdefgh12345678 >&2; exit 3"))
        == "/bin/sh ended with exit status 3: one SecretKey=••••")
  }

  @Test func itsWholeGroupIsEndedWhenItsTimeIsOver() async throws {
    let directory = TemporaryDirectory()
    // Whatever is left of it would keep the pipe open that it writes to.
    let path = directory.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    // It never ends by itself, however seldom a busy machine looks at the clock.
    let script = "sleep 86400 > \(path) & wait"
    #expect(
      reason(await run(script, milliseconds: 1000))
        == "/bin/sh was stopped, as it took longer than 1 s")
    var waiting = pollfd(fd: reader, events: 0, revents: 0)
    #expect(poll(&waiting, 1, 30_000) == 1 && waiting.revents & Int16(POLLHUP) != 0)
  }

  @Test func itIsGivenNoKeysNoTerminalAndNoDescriptor() async throws {
    let lent = open("/dev/null", O_RDONLY)
    defer { close(lent) }
    let script = """
      test -z "$TENCENTCLOUD_SECRET_KEY$TKE_ROLE_ARN" || exit 4
      test "$https_proxy" = http://user:password@proxy || exit 5
      test "$(readlink /proc/self/fd/0)" = /dev/null || exit 6
      read -r _ _ _ _ _ session _ </proc/$$/stat
      test "$session" = $$ || exit 7
      test "$(ls /proc/$$/fd | wc -l)" -le 4 || exit 8
      echo '{"SecretId":"AKID1","SecretKey":"k"}'
      """
    let environment = [
      "PATH": "/usr/bin:/bin", "TENCENTCLOUD_SECRET_KEY": "k", "TKE_ROLE_ARN": "r",
      "https_proxy": "http://user:password@proxy",
    ]
    #expect(try await run(script, environment: environment).get().endsAt == nil)
  }

  /// Whatever it says of a secret, however short, is masked.
  @Test func whatItSaysShowsNoSecret() async {
    let said = [
      ("password=hunter2 is wrong", "password=•••• is wrong"),
      (#"{"SecretKey": "abc", "code": 4}"#, #"{"SecretKey": "••••", "code": 4}"#),
      ("token: t7 refused", "token: •••• refused"),
      ("cannot open /etc/key: no such file", "cannot open /etc/key: no such file"),
      ("proxy said secret-of-proxy is wrong", "proxy said •••• is wrong"),
      ("the vault refused vault-tok", "the vault refused ••••"),
      ("printed-key is no key", "•••• is no key"),
    ]
    let environment = [
      "PATH": "/usr/bin:/bin", "https_proxy": "http://user:secret-of-proxy@proxy",
      "VAULT_TOKEN": "vault-token",
    ]
    for (text, shown) in said {
      let script = """
        echo '{"SecretId": "AKID1", "SecretKey": "printed-key"}'
        echo '\(text)' >&2; exit 3
        """
      let told = reason(await run(script, environment: environment))
      #expect(told == "/bin/sh ended with exit status 3: \(shown)")
    }
  }

  @Test func aWordThatWasCutIsLeftOut() {
    let line = StandardErrorLine(Array("it has abcdefgh1".utf8), isCut: true)
    #expect(line.text == "it has")
  }

  @Test func wordsAreNoLineOfAShell() async {
    let program = CredentialProgram(["/bin/echo $(id)"], environment: [:])
    await #expect(throws: CredentialFailure.self) { try await program.issue() }
  }

  @Test(arguments: [
    ("2026-01-31T12:00:00Z", 1_769_860_800.0), ("2026-01-31T12:00:00.123Z", 1_769_860_800.0),
    ("2026-01-31T12:00:00+0800", 1_769_832_000.0),
  ])
  func timesAreRead(_ text: String, _ seconds: Double) {
    #expect(Timestamp(text)?.unixSeconds == seconds)
  }

  @Test(arguments: [
    "", "2026-02-30T00:00:00Z", "2026-01-31 12:00:00Z", "2026-01-31T12:00:00",
    "2026-01-31T25:00:00Z",
    "2026-01-31T12:00:00Zulu", "2026-01-31T12:00:00+08", "1769860800",
  ])
  func whatIsNoTimeIsRefused(_ text: String) { #expect(Timestamp(text) == nil) }
}
