import TRocket
import TencentCloud

/// A RocketMQ instance that somebody buys, checked.
struct InstancePurchase {
  private static let monthMilliseconds: Int64 = 30 * 86_400_000

  private let request: CreateInstance
  private let size: InstanceSize

  /// - Throws: `InvalidParameterValue`
  init(_ request: CreateInstance, at moment: Moment) throws(ServiceFault) {
    guard let size = InstanceSize(request.skuCode), size.type == request.instanceType else {
      throw .invalidValue("\(request.skuCode) is not a size of \(request.instanceType).")
    }
    try moment.bounds.checkInstanceName(request.name)
    try moment.bounds.checkRemark(request.remark)
    try check(request.maxTopicNum ?? size.topicLimit, within: 1...1000, parameter: "MaxTopicNum")
    let retention = RocketInstance.retentionLimits(of: size.type)
    try check(
      request.messageRetention ?? retention.upperBound, within: retention,
      parameter: "MessageRetention")
    try check(request.timeSpan ?? 1, within: 1...60, parameter: "TimeSpan")
    try check(request.renewFlag ?? 0, within: 0...1, parameter: "RenewFlag")
    if moment.dialect == .today, request.enablePublic == true, request.bandwidth == nil {
      throw .invalidValue("Bandwidth must be said where EnablePublic is true.")
    }
    try check(request.bandwidth ?? 1, within: 1...2000, parameter: "Bandwidth")
    self.request = request
    self.size = size
  }

  /// The instance, which is being made for a minute.
  func instance(seed: UInt64, at moment: Moment) -> RocketInstance {
    let builder = InstanceBuilder(seed: seed, start: moment.now)
    let ready = moment.now + TransitionTime.making
    return builder.instance(
      request.name, request.skuCode, size.type, topicLimit: request.maxTopicNum ?? size.topicLimit,
      tps: size.tps, remark: request.remark ?? "",
      contents: .made(InstanceContents(topics: [], groups: [], roles: []))
    ) {
      $0.createdTime = moment.now
      $0.status = Scheduled(.creating, until: ready, then: .running)
      $0.tags = request.tagList ?? []
      if let zones = request.zoneIds, !zones.isEmpty { $0.zones = zones }
      $0.retention = request.messageRetention ?? $0.retention
      if request.payMode == .prepaid {
        $0.payMode = .prepaid
        $0.renewsItself = request.renewFlag == 1
        $0.expiryTime = moment.now + Int64(request.timeSpan ?? 1) * Self.monthMilliseconds
      }
      bind(&$0)
      if request.enablePublic == true {
        var endpoint = builder.publicEndpoint(
          of: $0.name, status: Scheduled(.processing, until: ready, then: .open),
          bandwidth: request.bandwidth ?? 1, rules: request.ipRules ?? [])
        endpoint.isBilledByFlow = request.billingFlow ?? false
        $0.endpoints.append(endpoint)
      }
    }
  }

  /// To the VPCs of the request, where it names any.
  private func bind(_ instance: inout RocketInstance) {
    guard let networks = request.vpcList, !networks.isEmpty, let first = instance.endpoints.first
    else { return }
    instance.endpoints = networks.map { network in
      var endpoint = first
      endpoint.vpcID = network.vpcID
      endpoint.subnetID = network.subnetID
      return endpoint
    }
  }
}
