/// The words that topics and groups of an invented company are named with.
struct Vocabulary: Sendable {
  var systems: [String]
  var entities: [String]
  var events: [String]
  var remarks: [String]

  /// As many names as there are combinations: systems change slowest.
  var count: Int { systems.count * entities.count * events.count }

  /// The name with that number; numbers past `count` get a suffix.
  func name(_ number: Int) -> String {
    let index = number % count
    let round = number / count
    let event = events[index % events.count]
    let entity = entities[index / events.count % entities.count]
    let system = systems[index / events.count / entities.count]
    return "\(system)-\(entity)-\(event)" + (round == 0 ? "" : "-v\(round + 1)")
  }
}

extension Vocabulary {
  static let trade = Vocabulary(
    systems: ["trade"], entities: ["order", "cart", "payment", "refund", "coupon", "invoice"],
    events: ["created", "paid", "closed", "timeout", "audit"],
    remarks: ["交易中台", "订单状态流转", "owner: trade-core@lanyu", "", "幂等键 order_id", "支付回调转发"])
  static let marketing = Vocabulary(
    systems: ["mkt"], entities: ["push", "sms", "coupon", "segment", "campaign", "live"],
    events: ["sent", "clicked", "scheduled", "expired", "report"],
    remarks: ["营销触达", "人群包圈选结果", "growth team", "", "直播间互动事件", "双十一会场"])
  static let logistics = Vocabulary(
    systems: ["wms", "tms"], entities: ["parcel", "route", "stock", "pickup"],
    events: ["created", "moved", "delayed", "signed"],
    remarks: ["仓储", "干线运输轨迹", "warehouse ops", "", "签收回执", "冷链温度越界"])
  static let finance = Vocabulary(
    systems: ["fin"], entities: ["ledger", "settle", "payout", "tax", "fee"],
    events: ["posted", "reversed", "batch", "reconcile"],
    remarks: ["总账入账", "资金清结算", "SOX scope: changes need approval", "", "日终对账"])
  static let development = Vocabulary(
    systems: ["dev", "it"], entities: ["alice", "bob", "chen", "demo", "perf"],
    events: ["test", "tmp", "retry", "bench", "poc"],
    remarks: ["临时主题，用完请删除", "do not use", "", "perf baseline 2025Q4", "联调"])
  /// 25 × 20 × 20 names.
  static let everything = Vocabulary(
    systems: [
      "trade", "pay", "fin", "mkt", "crm", "wms", "tms", "pos", "iot", "risk", "search", "rec",
      "member", "supply", "store", "ops", "data", "ai", "msg", "auth", "hr", "bi", "ad", "live",
      "cs",
    ],
    entities: [
      "order", "cart", "item", "price", "stock", "coupon", "user", "address", "parcel", "route",
      "invoice", "refund", "ticket", "device", "shelf", "label", "batch", "task", "rule", "event",
    ],
    events: [
      "created", "updated", "deleted", "paid", "closed", "synced", "audited", "expired", "merged",
      "split", "locked", "released", "moved", "failed", "retried", "exported", "imported", "scored",
      "notified", "archived",
    ],
    remarks: ["", "", "", "平台自动创建", "auto-provisioned", "迁移自自建集群", "legacy"])
}
