import TRocket

extension ContentsBuilder {
  /// The settlement's consumers died two minutes ago: 2,000 messages a second pile up. They come
  /// back four minutes from now and catch up in three, stay well for six, and die again.
  mutating func tellTrade() {
    topic("order-paid", .transaction, rate: 2000, queues: 16, remark: "支付成功事件，下游 7 个系统")
    topic("order-created", rate: 2400, queues: 16, remark: "下单")
    topic("order-status-changed", .fifo, rate: 1200, queues: 16, remark: "按 order_id 有序")
    topic("order-close-timeout", .delay, rate: 300, remark: "30 min 未支付关单 (delayed)")
    topic("inventory-reserve", .transaction, rate: 1800, queues: 16)
    topic("payment-callback", rate: 900, remark: "WeChat Pay / Alipay / UnionPay")
    topic("refund-requested", rate: 60)
    group(
      "settlement-order", on: ["order-paid"],
      .outage(down: 360, catchUpPace: 3, calm: 360, diedBeforeStart: 120), consumers: 12,
      remark: "清结算入账。堆积超过 50 万请呼叫 finance on-call")
    group("order-to-warehouse", on: ["order-paid", "inventory-reserve"], consumers: 8)
    group("order-search-index", on: ["order-created", "order-status-changed"], consumers: 6)
    group("order-timeout-closer", on: ["order-close-timeout"], consumers: 3)
    group(
      "risk-scoring", on: ["order-created"], .leak(0.004, backlog: 30), consumers: 4,
      remark: "slowly falling behind since v3.8 模型变大"
    ) { $0.slowShare = 0.7 }
    group(
      "loyalty-points", on: ["order-paid"], consumers: 4, remark: "会员积分"
    ) {
      // Half of its consumers still run the release that took all tags.
      $0.subscriptions[0].expression = "PAID || REFUNDED"
      $0.subscriptions[0].isConsistent = false
      $0.subscriptions[0].rate = 1600
    }
    group("invoice-issuer", on: ["order-paid", "refund-requested"], consumers: 2, remark: "电子发票")
    group(
      "order-cache-refresh", on: ["order-status-changed"], consumers: 20,
      remark: "every node keeps its own copy"
    ) { $0.model = .broadcasting }
    group("bi-lake-sink", on: ["order-created", "order-paid", "payment-callback"], consumers: 6) {
      for index in $0.subscriptions.indices {
        $0.subscriptions[index].expressionType = "SQL92"
        $0.subscriptions[index].expression = "amount > 0 AND channel IS NOT NULL"
      }
    }
    fill(topicCount: 36, groupCount: 32, .trade)
    role("trade-app", reads: true, writes: true, remark: "交易应用")
    role("settlement", reads: true, writes: false, remark: "清结算只读")
    role("gateway-producer", reads: false, writes: true)
    role("bi-readonly", reads: true, writes: false, remark: "数据平台")
  }

  /// Pushes go out in bursts that drain in a minute or two.
  mutating func tellMarketing() {
    topic("campaign-push", rate: 150, queues: 16, remark: "全量推送，整点突发 ×20")
    topic(
      "coupon-issue", .transaction, rate: 80, origin: MovingStories.imported("erp-coupon"))
    topic("live-room-interaction", rate: 600, queues: 16, remark: "直播间点赞/弹幕 💖🔥")
    group(
      "push-sender", on: ["campaign-push"],
      .bursts(factor: 20, seconds: 15, capacity: 5, calm: 45, offset: 0), consumers: 10,
      remark: "APNs + FCM + 厂商通道")
    group(
      "push-report", on: ["campaign-push"],
      .bursts(factor: 20, seconds: 15, capacity: 9, calm: 62, offset: 4), consumers: 4)
    group("coupon-ledger", on: ["coupon-issue"], consumers: 2) { $0.deadLetterShare = 0.002 }
    group(
      "legacy-crm-sync", on: ["coupon-issue"], .abandoned(backlog: 86_400), consumers: 1,
      remark: "CRM 已下线？nobody consumes this since March"
    ) { $0.origin = MovingStories.imported("erp-archive") }
    group("live-wall", on: ["live-room-interaction"], consumers: 16)
    fill(topicCount: 33, groupCount: 28, .marketing)
    role("mkt-app", reads: true, writes: true)
    role(
      "vendor-x", reads: true, writes: true, remark: "外部供应商，2025-12-31 到期",
      details: [
        DetailedRolePerm(
          resource: "campaign-push", permWrite: false, permRead: true, resourceType: .topic),
        DetailedRolePerm(
          resource: "push-report", permWrite: false, permRead: true, resourceType: .group),
      ])
  }

  mutating func tellLogistics() {
    topic("parcel-track", rate: 1500, queues: 16, remark: "GPS/扫描轨迹")
    topic("cold-chain-alarm", .fifo, rate: 5, remark: "冷链越界报警 ❄️")
    group(
      "track-to-app", on: ["parcel-track"], .leak(0.01, backlog: 120), consumers: 6,
      remark: "一台消费者在升级，吞吐略低于生产")
    group("alarm-dispatch", on: ["cold-chain-alarm"], consumers: 2)
    group("eta-model", on: ["parcel-track"], consumers: 4) {
      $0.isEnabled = false
      $0.timeline = .abandoned(backlog: 7200)
      $0.remark = "消费已手动关闭 paused by Li Wei, model retraining"
    }
    fill(topicCount: 30, groupCount: 26, .logistics)
    role("wms", reads: true, writes: true)
    role("tms", reads: true, writes: true)
    role("carrier-api", reads: false, writes: true, remark: "承运商回传")
  }

  mutating func tellFinance() {
    topic("ledger-entry", .fifo, rate: 700, queues: 16, remark: "总账分录，严格有序")
    topic("payout-batch", rate: 4)
    group("ledger-writer", on: ["ledger-entry"], consumers: 8) { $0.maxRetryTimes = 1000 }
    group("audit-trail", on: ["ledger-entry", "payout-batch"], consumers: 2, remark: "留存 10 年")
    fill(topicCount: 26, groupCount: 22, .finance)
    role("ledger", reads: true, writes: true)
    role("auditor", reads: true, writes: false, remark: "external auditors 外部审计")
  }
}
