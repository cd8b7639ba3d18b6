import Catalog
import ConfigurationFiles
import CredentialSources
import TerminalUI
import FoundationEssentials
import HTTPTransport
import TRocket
import TencentCloud
import Watching

/// Whether the service answers, how far the clocks are apart, and whether the credentials hold.
struct ServiceProbe: Sendable {
  let setup: Setup
  let network: ServiceNetwork
  let metadata: @Sendable () -> any Transport
  let answersFile: RegionAnswersFile
  /// Nil where the settings switch the monitoring service off.
  let monitorLedger: MonitorLedger?
  let unixSeconds: @Sendable () -> Int64

  private var options: CallOptions {
    CallOptions(
      setup.profile, language: setup.profile.language, endpoints: setup.productEndpoints)
  }

  private var endpoint: Endpoint {
    if let address = setup.endpoint?.address { return address }
    let region = setup.region?.name ?? ""
    return .of(
      service: DescribeInstanceList.service, region: region,
      isRegional: options.takesRegionalHost(in: region))
  }

  struct Finding {
    var section = DoctorReport.Section(title: Phrase("Service", "服务"))
    var isWorking = false
    /// Whether no keys could be had of the place that they come from.
    var hasNoKeys = false
  }

  func run() async -> Finding {
    var finding = Finding()
    if let mistake = setup.endpointMistake {
      finding.section.add(.bad, mistake.phrase)
      return finding
    }
    let source = setup.endpoint?.source
    finding.section.add(
      .fact, "address \(endpoint)" + (source.map { ", from \($0)" } ?? ""),
      "地址 \(endpoint)" + (source.map { "，来自 \($0)" } ?? ""))
    do throws(TransportError) {
      let way = try ProxySettings(environment: network.environment).route(to: endpoint)
      finding.section.add(
        .fact, way == .direct ? "by no proxy" : "by \(way)",
        way == .direct ? "不经代理" : "经由\(DoctorWords.chinese("\(way)"))")
    } catch {
      finding.section.add(.bad, "\(error)", ErrorPhrases.phrase(error).chinese)
      return finding
    }
    let transport = network.start().transport
    // It ends with the process: the search for a host's name cannot be called off, and would come
    // back to a thread that is gone.
    _ = Unmanaged.passRetained(KeptTransport(transport))
    if await reach(transport, &finding) { await call(transport, &finding) }
    return finding
  }

  /// A request that is not signed: the service refuses it, which shows that it is there.
  private func reach(_ transport: any Transport, _ finding: inout Finding) async -> Bool {
    let start = ContinuousClock.now
    do throws(TransportError) {
      let response = try await transport.send(
        TransportRequest(method: .get, endpoint: endpoint, headers: [], body: Data()))
      let milliseconds = ServiceProbe.milliseconds(since: start)
      finding.section.add(
        .good, "reached in \(milliseconds) ms", "连接成功，耗时 \(milliseconds) ms")
      finding.section.lines.append(clock(response.date))
      return true
    } catch {
      let reason = ErrorPhrases.phrase(error)
      finding.section.add(
        .bad, TextWidth.visible("\(error)"), TextWidth.visible(reason.chinese))
      return false
    }
  }

  private func clock(_ header: String?) -> DoctorReport.Line {
    guard let date = header.flatMap({ HTTPDate($0) }) else {
      return DoctorReport.Line(
        mark: .fact, text: Phrase("clock: the response has no date", "时钟：响应中没有日期"))
    }
    let ahead = unixSeconds() - date.unixSeconds
    let limit = Int64(APICatalog.trocket.limits.clockSkewSeconds)
    if abs(ahead) <= 2 {
      return DoctorReport.Line(
        mark: .good, text: Phrase("clock: same as the service's", "时钟：与服务一致"))
    }
    let side = ahead > 0 ? "ahead of" : "behind"
    return DoctorReport.Line(
      mark: abs(ahead) > limit ? .warning : .good,
      text: Phrase(
        "clock: \(abs(ahead)) s \(side) the service's; it takes up to \(limit) s"
          + (abs(ahead) > limit ? ", the rest is corrected by MQDeck" : ""),
        "时钟：比服务\(ahead > 0 ? "快" : "慢") \(abs(ahead)) 秒；服务允许 \(limit) 秒"
          + (abs(ahead) > limit ? "，其余由 MQDeck 修正" : "")))
  }

  private func call(_ transport: any Transport, _ finding: inout Finding) async {
    guard let plan = setup.credentials, let region = setup.region?.name,
      setup.regionMistake == nil
    else {
      finding.section.add(
        .fact, "not called: that needs credentials and a region", "未调用：需要凭证与地域")
      return
    }
    let status = CredentialStatus()
    var configuration = options.configuration(
      Credential(secretID: "", secretKey: ""), region: region, endpoint: setup.endpoint?.address)
    let account = CallerAccount(
      plan, status: status, environment: network.environment, transport: transport,
      metadata: metadata, configuration: configuration,
      sourceConfiguration: setup.configurationOfSource(configuration))
    configuration.credential = account.credential
    configuration.account = account.name
    let who = CallerFindings(account: account, status: status, unixSeconds: unixSeconds())
    let (lines, hasKeys) = await who.lines()
    finding.section.lines += lines
    finding.hasNoKeys = !hasKeys
    if !hasKeys { return }
    let client = CloudClient(
      configuration: configuration, transport: transport, rateLimiter: RateLimiter(),
      credentials: account.keeper)
    let instanceID = await list(client, &finding)
    let dialects = DialectProbe(client: client, file: answersFile, unixSeconds: unixSeconds)
    finding.section.lines += await dialects.lines()
    let monitor = MonitorProbe(client: client, ledger: monitorLedger, unixSeconds: unixSeconds)
    finding.section.lines.append(await monitor.line(of: instanceID))
  }

  /// - Returns: An instance of those that there are.
  private func list(_ client: CloudClient, _ finding: inout Finding) async -> String? {
    let start = ContinuousClock.now
    do throws(CloudError) {
      let answer = try await client.call(DescribeInstanceList(offset: 0, limit: 1))
      let count = answer.totalCount.map(String.init)
      let milliseconds = ServiceProbe.milliseconds(since: start)
      let noun = count == "1" ? "instance" : "instances"
      finding.section.add(
        .good,
        "DescribeInstanceList: \(count ?? "an unknown number of") \(noun), \(milliseconds) ms",
        "DescribeInstanceList：\(count.map { "\($0) 个实例" } ?? "实例数未知")，\(milliseconds) ms")
      finding.isWorking = true
      return answer.data.first?.instanceID
    } catch {
      let reason = Phrase(error)
      finding.section.add(.bad, reason.english, reason.chinese)
      return nil
    }
  }

  private static func milliseconds(since start: ContinuousClock.Instant) -> Int64 {
    let parts = (ContinuousClock.now - start).components
    return parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000
  }
}

/// Keeps a transport for as long as the process runs.
private final class KeptTransport {
  let transport: any Transport

  init(_ transport: any Transport) { self.transport = transport }
}
