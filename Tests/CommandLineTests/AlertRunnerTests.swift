import ConfigurationFiles
import Glibc
import Testing

@testable import Watching
@testable import mqdeck

/// Commands of the user's, as processes.
struct AlertRunnerTests {
  private let home = TemporaryHome()

  private func run(
    _ arguments: [String], facts: [String: String] = [:], variables: [String: String] = [:],
    longestSeconds: Int = 10
  ) async -> String? {
    var environment = ["PATH": "/usr/bin:/bin"]
    environment.merge(variables) { $1 }
    let process = ProcessEnvironment(
      environment: environment,
      directories: XDGDirectories(environment: [:], fallbackHome: home.path), output: Output(),
      unixSeconds: { 0 })
    return await AlertRunner(process, longestSeconds: longestSeconds).run(
      AlertCommand(arguments: arguments, facts: facts))
  }

  private func written(_ name: String) throws -> String {
    String(decoding: try SmallFile(home.path + "/" + name).read() ?? [], as: UTF8.self)
  }

  @Test func itFindsTheFactsAndNoCredentials() async throws {
    let problem = await run(
      ["sh", "-c", "env > \"$OUT\""],
      facts: ["MQDECK_GROUP": "a b; $(rm -rf x) \"c\"", "OUT": home.path + "/env"],
      variables: [
        "TENCENTCLOUD_SECRET_KEY": "hidden", "KEPT": "yes", "PAGER_TOKEN": "hidden",
        "https_proxy": "http://me:hidden@proxy:3128", "ALL_PROXY": "me:hidden@proxy",
        "DB_PASSWORD": "hidden", "SERVICE_KEY": "hidden", "HTTP_PROXY": "http://proxy:3128",
        "MAIL": "someone@example.com", "TOKENS_FILE": "/x",
      ])
    #expect(problem == nil)
    let text = try written("env")
    #expect(text.contains("MQDECK_GROUP=a b; $(rm -rf x) \"c\"\n"))
    #expect(text.contains("KEPT=yes\n"))
    #expect(!text.contains("TENCENTCLOUD") && !text.contains("hidden"))
    #expect(text.contains("HTTP_PROXY=http://proxy:3128\n"))
    #expect(text.contains("MAIL=someone@example.com\n") && text.contains("TOKENS_FILE=/x\n"))
  }

  /// Every mark that our own reading of a proxy's address takes in a login.
  @Test(arguments: [
    "http://u:p#hidden@10.0.0.1:8080", "http://u:p?hidden@10.0.0.1:8080",
    "http://u:p/hidden@10.0.0.1:8080", "http://u:p hidden@10.0.0.1:8080", "hidden@10.0.0.1:8080",
    "u:p://hidden@10.0.0.1", "http://u:hidden@x@10.0.0.1",
  ])
  func noLoginOfAProxyIsHandedOn(address: String) async throws {
    let problem = await run(
      ["sh", "-c", "env > \"$OUT\""], facts: ["OUT": home.path + "/env"],
      variables: [
        "HTTPS_PROXY": address, "https_proxy": address, "Ftp_Proxy": address,
        "SOME_URL": "postgres://u:p#hidden@db/x?y", "NO_PROXY": "localhost",
      ])
    #expect(problem == nil)
    let text = try written("env")
    #expect(!text.contains("hidden"), "\(text)")
    #expect(text.contains("NO_PROXY=localhost\n"))
  }

  @Test func argumentsAreHandedOnAsTheyStand() async throws {
    let problem = await run(
      ["sh", "-c", "printf %s \"$1\" > \"$0\"", home.path + "/argument", "two words; $HOME"])
    #expect(problem == nil)
    #expect(try written("argument") == "two words; $HOME")
  }

  @Test func itHasNothingOfTheTerminal() async throws {
    let problem = await run(
      [
        "sh", "-c",
        "streams=$(readlink /proc/$$/fd/0 /proc/$$/fd/1 /proc/$$/fd/2); echo \"$streams\" > \"$OUT\"",
      ],
      facts: ["OUT": home.path + "/streams"])
    #expect(problem == nil)
    #expect(try written("streams") == "/dev/null\n/dev/null\n/dev/null\n")
  }

  /// A socket of the calls has no close-on-exec.
  @Test func itHasNoOpenConnection() async throws {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    #expect(socket > 2 && fcntl(socket, F_GETFD) & FD_CLOEXEC == 0)
    // A shell and its substitution open some of their own: “ls” alone shows what was handed on.
    let problem = await run(
      ["sh", "-c", "exec ls -l /proc/self/fd > \"$OUT\""], facts: ["OUT": home.path + "/open"])
    #expect(problem == nil)
    let text = try written("open")
    #expect(text.contains("0 -> /dev/null"))
    #expect(!text.contains("socket:"))
  }

  @Test func whatTakesTooLongIsEndedWithAllThatItStarted() async throws {
    // Whatever is left of it would keep the pipe open that it writes to.
    let path = home.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    let problem = await run(
      ["sh", "-c", "sleep 1000 > \"$OUT\" & wait"], facts: ["OUT": path], longestSeconds: 1)
    #expect(problem == "sh: stopped, as it took longer than 1 s")
    var waiting = pollfd(fd: reader, events: 0, revents: 0)
    #expect(poll(&waiting, 1, 30_000) == 1 && waiting.revents & Int16(POLLHUP) != 0)
  }

  @Test func whatGoesWrongIsSaid() async {
    #expect(await run(["sh", "-c", "exit 3"]) == "sh: exit status 3")
    #expect(await run(["sh", "-c", "kill -9 $$"]) == "sh: ended by signal 9")
    #expect(await run(["/nonexistent/page"]) == "/nonexistent/page: No such file or directory")
    #expect(await run([]) == nil)
  }

  /// A program for what is copied reads the text, and ends with it.
  @Test func aProgramReadsWhatItIsGiven() async throws {
    let text = String(repeating: "多行 text\n", count: 20_000)
    let program = UserProgram(
      ["sh", "-c", "cat > \"$0\"", home.path + "/copied"], environment: ["PATH": "/usr/bin:/bin"])
    #expect(await program.run(longestSeconds: 10, input: Array(text.utf8)) == nil)
    #expect(try written("copied") == text)
    // One that does not read it is waited for as briefly.
    let deaf = UserProgram(["true"], environment: ["PATH": "/usr/bin:/bin"])
    #expect(await deaf.run(longestSeconds: 10, input: Array(text.utf8)) == nil)
  }

  /// Another text takes the place of the one that it was to get.
  @Test func aProgramThatIsGivenUpIsEndedAndNotLeftBehind() async throws {
    let program = UserProgram(
      [
        "sh", "-c", "echo $$ > \"$0.new\"; mv \"$0.new\" \"$0\"; exec sleep 86400",
        home.path + "/id",
      ],
      environment: ["PATH": "/usr/bin:/bin"])
    let run = Task { await program.run(longestSeconds: 86_400, input: [0x61]) }
    while try written("id").isEmpty { try await Task.sleep(for: .milliseconds(5)) }
    run.cancel()
    _ = await run.value
    let process = try #require(pid_t(try written("id").filter(\.isNumber)))
    #expect(kill(process, 0) != 0 && errno == ESRCH)
  }
}
