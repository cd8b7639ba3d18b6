import TRocket

/// Makes RocketMQ instances with what most of them have in common.
struct InstanceBuilder {
  let seed: UInt64
  /// The world's start, in Unix milliseconds.
  let start: Int64

  /// An instance whose contents a function makes, now or when they are needed.
  func instance(
    _ title: String, _ sku: SkuCode, _ type: InstanceType, topicLimit: Int, tps: Int,
    remark: String = "", contents: Contents, change: (inout RocketInstance) -> Void = { _ in }
  ) -> RocketInstance {
    var random = SeededGenerator(seed: seed, name: "instance " + title)
    let id = "rmq-" + random.text(8)
    var instance = RocketInstance(
      name: id, title: title, remark: remark, type: type, sku: sku, status: Scheduled(.running),
      topicLimit: topicLimit, freeTopics: RocketInstance.freeTopics(of: topicLimit),
      groupLimit: topicLimit * 10, tpsLimit: tps, retention: 72,
      createdTime: start - Int64(100 + random.next() % 500) * 86_400_000,
      endpoints: [
        .init(
          type: .vpc, status: Scheduled(.open),
          url: "\(id).rocketmq.gz.qcloud.tencenttdmq.com:8080",
          vpcID: "vpc-" + random.text(8), subnetID: "subnet-" + random.text(8))
      ], contents: contents)
    change(&instance)
    return instance
  }

  /// A public endpoint that is open to these addresses.
  func publicEndpoint(
    of id: String, status: Scheduled<EndpointStatus> = Scheduled(.open), bandwidth: Int = 20,
    rules: [IpRule]
  ) -> RocketInstance.Endpoint {
    .init(
      type: .public, status: status, url: "\(id).rocketmq.gz.public.tencenttdmq.com:8080",
      bandwidth: bandwidth, rules: rules, isBilledByFlow: false)
  }
}
