import Catalog
import CloudMonitor
import ConfigurationFiles
import TencentCloud
import Testing

@testable import Watching
@testable import mqdeck

/// Which metrics there are, on disk.
struct MetricCatalogFileTests {
  private let home = TemporaryHome()
  private let now: Int64 = 1_800_000_000

  private func place(_ region: String) -> AnswerPlace {
    AnswerPlace(
      CloudClientConfiguration(
        credential: Credential(secretID: "AKIDsecretsecret", secretKey: "key"), region: region))
  }

  private let catalog = MetricCatalog(
    DescribeBaseMetrics.Response(metricSet: [
      MetricSet(
        metricName: "RocketmqGroupConsumerLagMessages", unit: "Count", period: [60, 300],
        dimensions: [DimensionsDesc(dimensions: ["tenant", "group"])])
    ]))

  @Test func whatIsKeptIsReadForADay() async throws {
    let file = MetricCatalogFile(home.path + "/cache/metrics.json")
    #expect(file.catalog(of: place("ap-x"), at: now) == nil)
    try await file.keep(catalog, of: place("ap-x"), at: now)
    try await file.keep(.documented, of: place("ap-y"), at: now)
    #expect(file.catalog(of: place("ap-x"), at: now + 86_399) == catalog)
    #expect(file.catalog(of: place("ap-y"), at: now) == .documented)
    #expect(file.catalog(of: place("ap-x"), at: now + 86_400) == nil)
    #expect(file.catalog(of: place("ap-x"), at: now - 1) == nil)
    #expect(file.catalog(of: place("ap-z"), at: now) == nil)
    #expect(SmallFile(file.path).permissions == 0o600)
    let text = String(decoding: try #require(try SmallFile(file.path).read()), as: UTF8.self)
    #expect(!text.contains("AKID"))
  }

  /// That less may be asked for at once is not found out again for a day.
  @Test func aSmallerBatchIsKept() async throws {
    let file = MetricCatalogFile(home.path + "/cache/metrics.json")
    var learnt = catalog
    learnt.batch = .may2024
    try await file.keep(learnt, of: place("ap-x"), at: now)
    #expect(file.catalog(of: place("ap-x"), at: now)?.batch == .may2024)
    #expect(learnt.dropping(.groupLag).batch == .may2024)
  }

  @Test(arguments: ["", "no JSON", "{}", #"{"version":2,"entries":[]}"#])
  func whatIsOddIsAsGoodAsNone(text: String) async throws {
    let file = MetricCatalogFile(home.path + "/metrics.json")
    try PrivateFile(file.path).write(Array(text.utf8))
    #expect(file.catalog(of: place("ap-x"), at: now) == nil)
    try await file.keep(catalog, of: place("ap-x"), at: now)
    #expect(file.catalog(of: place("ap-x"), at: now) == catalog)
  }
}
