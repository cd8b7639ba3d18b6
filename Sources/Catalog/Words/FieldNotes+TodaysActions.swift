extension FieldNotes {
  /// The notes of actions as they are since May 2024.
  static let todaysActions: [String: String] = [
    "Delete a topic.": "删除主题。",
    "Delete a consumer group.": "删除消费组。",
    "Change a consumer group's consumption switch, delivery order, retry limit or remark.":
      "修改消费组的消费开关、投递顺序、最大重试次数或备注。",
    "Delete a role.": "删除角色。",
    "Buy an instance.": "购买实例。",
    "Delete an instance.": "删除实例。",
    "Change an instance's name, remark, SKU, retention, send/receive ratio, elastic TPS or topic "
      + "limit.":
      "修改实例的名称、备注、规格、保留时间、收发比例、弹性 TPS 或主题上限。",
    "Create a topic on a 5.x instance. QueueNum 3 to 16; AutoExpire… only for LITE topics.":
      "在 5.x 实例中创建主题。QueueNum 为 3 到 16；AutoExpire… 仅用于 LITE 主题。",
    "Delete a topic with all its data.": "删除主题及其全部数据。",
    "Change a topic's queue count, remark, message TTL or (LITE) expiry.":
      "修改主题的队列数、备注、消息保留时间或（LITE 主题的）过期时间。",
    "List topics. Filters: TopicName (substring), TopicType (multi-select). FromGroup: "
      + "only the topics that a group subscribes to.":
      "查询主题列表。过滤条件：TopicName（模糊）、TopicType（多选）。FromGroup："
      + "只查询某消费组订阅的主题。",
    "One topic and the consumer groups subscribed to it, with lag. Offset and Limit page "
      + "through the subscriptions; filter: ConsumerGroup.":
      "查询一个主题及订阅它的消费组和堆积。Offset 和 Limit 对订阅分页；过滤条件：ConsumerGroup。",
    "The topics that a consumer group subscribes to, with lag and consistency each. "
      + "Filter: TopicName (substring).":
      "查询消费组订阅的主题，及各自的堆积和订阅一致性。过滤条件：TopicName（模糊）。",
    "Queue by queue: produced and consumed offsets and lag of one group on one topic. "
      + "PLATINUM instances of 5.x only.":
      "逐个队列查询某消费组在某主题上的生产与消费位点及堆积。仅 5.x 铂金版实例。",
    "Clients that produce to a topic. Filters: ClientIP, ClientID.":
      "查询主题的生产者客户端。过滤条件：ClientIP、ClientID。",
    "Delete a consumer group with its settings and data; its online clients then fail.":
      "删除消费组及其配置和数据，其在线客户端随后会失败。",
    "Change a consumer group's consumption switch, delivery order, retries or remark.":
      "修改消费组的消费开关、投递顺序、重试次数或备注。",
    "List consumer groups (no lag in it). Filters: ConsumerGroupName (substring), "
      + "ConsumeMessageOrderly (\"true\" or \"false\"), RetryPolicy. FromTopic: only the "
      + "groups of a topic.":
      "查询消费组列表（不含堆积）。过滤条件：ConsumerGroupName（模糊）、"
      + "ConsumeMessageOrderly（\"true\" 或 \"false\"）、RetryPolicy。"
      + "FromTopic：只查询某主题的消费组。",
    "The lag of one consumer group, all its topics or the one in SubscribeTopic. Works for "
      + "4.x instances too.":
      "查询一个消费组的堆积，全部主题或 SubscribeTopic 指定的主题；也适用于 4.x 实例。",
    "The clients connected for a consumer group, with lag each.": "查询消费组已连接的客户端及各自的堆积。",
    "One consumer client and its progress topic by topic. Offset and Limit page through "
      + "the topics.":
      "查询一个消费者客户端及其在各主题上的进度。Offset 和 Limit 对主题分页。",
    "Move a group's progress on a topic to a time, or to the newest message (-1): messages "
      + "are skipped or delivered again.":
      "将消费组在主题上的进度移到某个时间或最新消息（-1）：消息会被跳过或重新投递。",
    "Query a topic's messages by time range, id, key, tag, newest N or dead letters (needs "
      + "ConsumerGroup). The first call sends an empty TaskRequestId and gets one back; the "
      + "following pages send it.":
      "按时间范围、ID、Key、Tag、最近 N 条或死信（需要 ConsumerGroup）查询主题的消息。首次调用时 "
      + "TaskRequestId 为空，之后各页使用返回的值。",
    "One message with its body, properties and how each group fared with it. Offset and "
      + "Limit page through those.":
      "查询一条消息的消息体、属性和各消费组的消费情况。Offset 和 Limit 对消费情况分页。",
    "The trace of one message by stage: produce, persist, consume.": "按阶段查询一条消息的轨迹：生产、存储、消费。",
    "Send dead-letter messages of a consumer group again.": "重新投递消费组的死信消息。",
    "Send one test message; rate-limited, not for production traffic.":
      "发送一条测试消息；有频率限制，不可用于生产流量。",
    "Push one message to a consumer of the group (a given client, or any) to see it "
      + "consumed.":
      "将一条消息推送给消费组的消费者（指定或任意客户端）以验证消费。",
    "Create a role (an access key with produce and consume permissions), for the instance "
      + "or topic by topic.":
      "创建角色（一组密钥及其生产、消费权限），对整个实例或按主题授权。",
    "List roles with their keys. Filters: RoleName (substring), AccessKey (substring).":
      "查询角色列表及其密钥。过滤条件：RoleName（模糊）、AccessKey（模糊）。",
    "Change a role's permissions and remark.": "修改角色的权限和备注。",
    "Delete a role; its keys stop working at once.": "删除角色，其密钥立即失效。",
    "Buy a 5.x instance.": "购买 5.x 实例。",
    "Delete a 5.x instance; its topics, groups and roles have to be gone.":
      "删除 5.x 实例；须先删除其主题、消费组和角色。",
    "Change a running instance's name, remark, SKU, retention, send/receive ratio, elastic "
      + "TPS, ACL, topic limit or deletion protection.":
      "修改运行中实例的名称、备注、规格、保留时间、收发比例、弹性 TPS、ACL、主题上限或删除保护。",
    "Change the bandwidth, billing and access rules of an existing public endpoint.":
      "修改已有公网接入点的带宽、计费方式和访问规则。",
    "List 5.x instances. Filters: InstanceName (substring), InstanceId, InstanceType "
      + "(multi-select), InstanceStatus (multi-select). TagFilters make Filters void.":
      "查询 5.x 实例列表。过滤条件：InstanceName（模糊）、InstanceId、"
      + "InstanceType（多选）、InstanceStatus（多选）。使用 TagFilters 时 Filters "
      + "无效。",
    "List 4.x and 5.x instances together. Filters: InstanceName (substring), InstanceId, "
      + "InstanceType (multi-select), Version (4 or 5), InstanceStatus (multi-select).":
      "同时查询 4.x 与 5.x 实例列表。过滤条件：InstanceName（模糊）、InstanceId、"
      + "InstanceType（多选）、Version（4 或 5）、InstanceStatus（多选）。",
    "One 5.x instance with its limits and endpoints.": "查询一个 5.x 实例及其限制和接入点。",
    "The SKUs of 5.x instances: limits and whether on sale.": "查询 5.x 实例的规格：限制及是否在售。",
    "Create a gray-release label of a consumer group.": "创建消费组的灰度标签。",
    "Create up to 32 gray-release labels; failures are answered one by one.":
      "创建最多 32 个灰度标签，逐项返回失败。",
    "Delete a gray-release label.": "删除灰度标签。",
    "Delete up to 32 gray-release labels; failures are answered one by one.":
      "删除最多 32 个灰度标签，逐项返回失败。",
    "One gray-release label.": "查询一个灰度标签。",
    "All gray-release labels of a consumer group.": "查询消费组的全部灰度标签。",
    "The gray-release labels of up to 32 consumer groups.": "查询最多 32 个消费组的灰度标签。",
    "The topic routes that up to 32 labels are used in.": "查询最多 32 个标签所在的主题路由。",
    "Replace the gray-release routes of a group on a topic; answers with the new version.":
      "整体替换消费组在主题上的灰度路由，返回新版本。",
    "Replace up to 32 gray-release route configurations.": "整体替换最多 32 项灰度路由配置。",
    "Delete a gray-release route configuration, or one label's part of it.":
      "删除灰度路由配置，或其中某个标签的部分。",
    "Delete up to 32 gray-release route configurations, or labels' parts of them.":
      "删除最多 32 项灰度路由配置，或其中某些标签的部分。",
    "The gray-release routes in force for a group on a topic.": "查询消费组在主题上生效的灰度路由。",
    "The gray-release routes of up to 32 groups and topics.": "查询最多 32 组消费组与主题的灰度路由。",
    "The versions of a gray-release route configuration.": "查询灰度路由配置的版本。",
    "Import topics, groups and roles as metadata.": "以元数据方式导入主题、消费组和角色。",
    "List metadata migration tasks. Filters: TaskId, InstanceId, Type.":
      "查询元数据迁移任务列表。过滤条件：TaskId、InstanceId、Type。",
    "List smooth migration tasks. Filters: TaskStatus (multi-select), ConnectionType "
      + "(multi-select), InstanceId, TaskName (substring).":
      "查询平滑迁移任务列表。过滤条件：TaskStatus（多选）、ConnectionType（多选）、"
      + "InstanceId、TaskName（模糊）。",
    "Delete a smooth migration task that was cancelled.": "删除已取消的平滑迁移任务。",
    "Groups of the source cluster of a migration task. Filters: GroupName (substring), "
      + "Imported, ImportStatus, Namespace.":
      "查询迁移任务源集群的消费组。过滤条件：GroupName（模糊）、Imported、ImportStatus、"
      + "Namespace。",
    "Smooth migration: import consumer groups of a source cluster into a migration task.":
      "平滑迁移：将源集群的消费组导入迁移任务。",
    "Smooth migration: import topics of a source cluster into a migration task.":
      "平滑迁移：将源集群的主题导入迁移任务。",
    "Topics of a migration task and their stage. Filters: TopicName (substring), "
      + "MigrationStatus, Namespace.":
      "查询迁移任务的主题及其阶段。过滤条件：TopicName（模糊）、MigrationStatus、Namespace。",
    "Consumers and groups of a migrating topic on both sides.": "查询迁移主题两端的消费者和消费组。",
    "Lag and clients of a migrating group on both sides.": "查询迁移消费组两端的堆积和客户端。",
    "Check whether a migrating topic may go to its next stage; IgnoreCheck passes it over.":
      "检查迁移主题能否进入下一阶段；IgnoreCheck 跳过检查。",
    "Move migrating topics to their next stage.": "将迁移主题切换到下一阶段。",
    "Move a migrating topic back to its previous stage.": "将迁移主题回退到上一阶段。",
    "Take a topic out of a migration task; only in its first stage.": "从迁移任务中移除主题，仅限第一阶段。",
    "The points of one metric for several series (dimension sets) over a time range. The "
      + "only one of the calls that is billed: 1,000,000 a month free for each root account.":
      "查询一个指标在多个序列（维度组合）上某时间范围的数据点。唯一计费的接口：每个主账号每月免费 1,000,000 次。",
    "The points of several metrics by dimension conditions. Documented for QCE/TKE2, "
      + "QCE/KEEWIDB and QCE/CAMP only: not for RocketMQ or MQTT.":
      "按维度条件查询多个指标的数据点。文档仅支持 QCE/TKE2、QCE/KEEWIDB 和 QCE/CAMP，不支持 "
      + "RocketMQ 和 MQTT。",
    "The metrics of a namespace: names, units, dimension sets, periods and the statistics "
      + "of each period. Not paged.":
      "查询命名空间的指标：名称、单位、维度组合、周期及各周期的统计方式。不分页。",
  ]
}
