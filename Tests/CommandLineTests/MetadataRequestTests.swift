import ConfigurationFiles
import Synchronization
import TencentCloud
import Testing

@testable import mqdeck

/// When the metadata service of this machine is asked: where nothing else gave keys, and never else.
struct MetadataRequestTests {
  private final class Counting: Transport {
    private let state = Mutex(0)
    var count: Int { state.withLock { $0 } }

    func send(_ request: TransportRequest) async throws(TransportError) -> TransportResponse {
      state.withLock { $0 += 1 }
      throw .unreachable(detail: "no route")
    }
  }

  private let metadata = Counting()
  private let home = TemporaryHome()

  private func asked(
    _ variables: [String: String], profile: String? = nil
  ) async -> (count: Int, hasKeys: Bool) {
    let metadata = metadata
    var process = ProcessEnvironment(
      environment: variables,
      directories: XDGDirectories(environment: [:], fallbackHome: home.path), output: Output(),
      unixSeconds: { 1_800_000_000 })
    process.metadata = { metadata }
    var connection = ConnectionOptions()
    connection.region = "ap-guangzhou"
    connection.profile = profile
    let plan = try? CloudPlan(connection, ConsoleOptions(), in: process)
    if let plan, let cloud = try? plan.cloud() {
      _ = try? await cloud.parts().account.present()
      await cloud.stop()
    }
    return (metadata.count, plan != nil)
  }

  @Test func keysOfTheEnvironmentAskNobody() async {
    let asked = await asked(["TENCENTCLOUD_SECRET_ID": "AKID1", "TENCENTCLOUD_SECRET_KEY": "k"])
    #expect(asked == (0, true))
  }

  @Test func halfAPairAsksNobody() async {
    #expect(await asked(["TENCENTCLOUD_SECRET_ID": "AKID1"]) == (0, false))
  }

  @Test func keysOfAFileAskNobody() async {
    home.write(".tccli/default.credential", #"{"secretId": "AKID1", "secretKey": "key"}"#)
    #expect(await asked([:]) == (0, true))
  }

  @Test func aProfileWithoutKeysAsksNobody() async {
    #expect(await asked([:], profile: "other") == (0, false))
  }

  @Test func whoeverHasNothingElseIsAskedForOnce() async {
    #expect(await asked([:]) == (1, false))
  }

  @Test func whoeverNamesTheMachineIsAskedWhenKeysAreNeeded() async {
    home.write(".tccli/default.credential", #"{"type": "cvm-role"}"#)
    #expect(await asked([:]) == (1, true))
  }
}
