import TRocket

/// The RocketMQ instances of an invented retail company, on a night when its settlement stands
/// still. What goes on inside each stands in the files beside this one.
struct SmallFleet {
  private let builder: InstanceBuilder
  private var seed: UInt64 { builder.seed }
  private var start: Int64 { builder.start }

  init(seed: UInt64, start: Int64) { builder = InstanceBuilder(seed: seed, start: start) }

  var instances: [RocketInstance] {
    [trade, marketing, logistics, finance, development, staging]
  }

  /// - Parameters:
  ///   - room: How many messages a second are consumed at most at the start: an instance whose
  ///     consumers take more than its TPS allows is not to be seen.
  ///   - sendRoom: How many are produced at most.
  private func stories(
    _ title: String, room: Double = .infinity, sendRoom: Double = .infinity,
    _ tell: (inout ContentsBuilder) -> Void
  ) -> Contents {
    var contents = ContentsBuilder(seed: seed, name: "contents " + title, start: start)
    tell(&contents)
    let factor = min(room / contents.consumption, sendRoom / contents.production)
    if factor < 1 {
      contents = ContentsBuilder(
        seed: seed, name: "contents " + title, start: start, rateFactor: factor)
      tell(&contents)
    }
    return .made(contents.contents)
  }

  /// The one to look at first.
  private var trade: RocketInstance {
    builder.instance(
      "prod-trade-core 交易核心", .pro5w, .pro, topicLimit: 200, tps: 50_000,
      remark: "On-call: trade-core, 400-820-xxxx 转 2。变更请走工单。",
      contents: stories("trade") { $0.tellTrade() }
    ) {
      $0.scaledTpsLimit = 25_000
      $0.sendReceiveRatio = 0.4
      $0.tags = [Tag(tagKey: "env", tagValue: "prod"), Tag(tagKey: "team", tagValue: "trade")]
    }
  }

  /// Its public endpoint is open to the whole world, its consumers take nearly all that they may,
  /// and what is sent in bursts is more than it takes.
  private var marketing: RocketInstance {
    builder.instance(
      "prod-marketing 营销推送", .basic6k, .basic, topicLimit: 150, tps: 6000,
      remark: "大促期间扩容，11 月底缩回 basic_2k 🛒🎉 (ask Mei before touching)",
      contents: stories("marketing", room: 4500) { $0.tellMarketing() }
    ) {
      $0.sendReceiveRatio = 0.36
      $0.scaledTpsLimit = 1500
      $0.tags = [Tag(tagKey: "env", tagValue: "prod"), Tag(tagKey: "team", tagValue: "growth")]
      $0.endpoints.append(
        builder.publicEndpoint(
          of: $0.name,
          rules: [IpRule(ip: "0.0.0.0/0", allow: true, remark: "temporary, 供应商联调")]))
    }
  }

  private var logistics: RocketInstance {
    builder.instance(
      "prod-logistics 物流履约", .pro6k, .pro, topicLimit: 100, tps: 6000,
      remark: "Node upgrade in progress 节点升级中，预计 04:00 结束",
      contents: stories("logistics", room: 3000) { $0.tellLogistics() }
    ) {
      $0.sendReceiveRatio = 0.3
      $0.status = Scheduled(.maintaining)
      $0.tags = [Tag(tagKey: "env", tagValue: "prod"), Tag(tagKey: "team", tagValue: "logistics")]
    }
  }

  /// Its term ends in five days and nobody renews it.
  private var finance: RocketInstance {
    builder.instance(
      "prod-finance 资金清结算", .platinum1w, .platinum, topicLimit: 300, tps: 10_000,
      remark: "SOX in scope. 合同 2025-FIN-0417，续费联系财务中台",
      contents: stories("finance") { $0.tellFinance() }
    ) {
      $0.payMode = .prepaid
      $0.expiryTime = start + 5 * 86_400_000
      $0.tags = [
        Tag(tagKey: "env", tagValue: "prod"), Tag(tagKey: "team", tagValue: "finance"),
        Tag(tagKey: "compliance", tagValue: "sox"),
      ]
      $0.endpoints.append(
        builder.publicEndpoint(
          of: $0.name, bandwidth: 5,
          rules: [
            IpRule(ip: "203.0.113.0/24", allow: true, remark: "head office 总部出口"),
            IpRule(ip: "198.51.100.17", allow: true, remark: "bank gateway"),
          ]))
    }
  }

  /// Two topics short of its limit, and full of what developers write into remarks.
  private var development: RocketInstance {
    builder.instance(
      "dev-shared 开发测试共享实例（请勿用于压测，压测请申请独立实例）", .experiment500, .experiment,
      topicLimit: 50, tps: 500,
      remark: "red \u{1B}[31malert\u{1B}[0m \u{1B}]0;owned\u{07} pasted from a terminal",
      contents: stories("development", room: 200, sendRoom: 200) { $0.tellDevelopment() }
    ) {
      $0.isACLEnabled = false
      $0.tags = [Tag(tagKey: "env", tagValue: "dev")]
    }
  }

  /// Bought a moment ago.
  private var staging: RocketInstance {
    builder.instance(
      "staging-2026 预发", .basic1k, .basic, topicLimit: 100, tps: 1000, remark: "",
      contents: stories("staging") { $0.tellStaging() }
    ) {
      $0.createdTime = start - 30_000
      $0.status = Scheduled(.creating, until: start + 60_000, then: .running)
      $0.endpoints.append(
        builder.publicEndpoint(
          of: $0.name, status: Scheduled(.processing, until: start + 40_000, then: .open),
          bandwidth: 1, rules: [IpRule(ip: "192.0.2.0/24", allow: true, remark: "office VPN")]))
    }
  }
}
