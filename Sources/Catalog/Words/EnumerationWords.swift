/// The values of the API's enumerations in words.
package enum EnumerationWords {
  /// The words for a raw value; nil for one that is not known, which is shown as it is.
  package static func phrase(_ enumeration: String, _ raw: String) -> Phrase? {
    table[enumeration]?[raw]
  }

  /// The enumerations that have words.
  package static let table: [String: [String: Phrase]] =
    inTRocket
    .merging(mqtt) { $0.merging($1) { own, _ in own } }.merging(own) { $1 }

  private static let inTRocket: [String: [String: Phrase]] = [
    "TopicType": [
      "UNSPECIFIED": Phrase("unspecified", "未指定"), "NORMAL": Phrase("normal", "普通"),
      "FIFO": Phrase("ordered", "顺序"), "DELAY": Phrase("delayed", "延时"),
      "TRANSACTION": Phrase("transactional", "事务"), "LITE": Phrase("lite", "轻量"),
      "PRIORITY": Phrase("by priority", "优先级"),
    ],
    "Consistency": [
      "0": Phrase("agree", "一致"), "1": Phrase("differ", "不一致"),
    ],
    "MigrationStatus": [
      "S_RW_D_NA": Phrase("source only", "源读写"),
      "S_RW_D_R": Phrase("source, target reads", "源读写、目标读"),
      "S_RW_D_RW": Phrase("both", "双读双写"),
      "S_R_D_RW": Phrase("target, source reads", "源读、目标读写"),
      "S_NA_D_RW": Phrase("target only", "目标读写"),
    ],
    "SmoothMigrationTaskStatus": [
      "Configuration": Phrase("being set up", "配置中"),
      "SourceConnecting": Phrase("connecting", "连接源集群"),
      "MetaDataImport": Phrase("importing", "导入元数据"),
      "EndpointSetup": Phrase("endpoints", "切换接入点"),
      "ServiceMigration": Phrase("cutting over", "业务迁移中"),
      "Completed": Phrase("done", "已完成"), "Cancelled": Phrase("cancelled", "已取消"),
    ],
    "MigrationTaskType": [
      "0": Phrase("unspecified", "未指定"), "1": Phrase("metadata", "元数据导入"),
    ],
    "MigrationTaskStatus": [
      "0": Phrase("in progress", "迁移中"), "1": Phrase("done", "成功"),
      "2": Phrase("done in part", "部分成功"),
    ],
    "ConnectionType": [
      "PUBLIC": Phrase("public", "公网"), "VPC": Phrase("VPC", "VPC"),
      "OTHER": Phrase("other", "其他"),
    ],
    "LabelState": [
      "ACTIVE": Phrase("in force", "生效中"), "DELETING": Phrase("deleting", "删除中"),
      "UNKNOWN": Phrase("unknown", "未知"),
    ],
    "HealthCheckError": healthCheckErrors,
    "ConsumeModel": [
      "CLUSTERING": Phrase("clustering or broadcasting", "集群或广播"),
      "LITE": Phrase("lite topics", "轻量主题"),
    ],
    "RetryPolicyType": [
      "EXPONENTIAL": Phrase("fixed interval", "固定间隔"),
      "CUSTOMIZED": Phrase("stepped", "阶梯退避"),
    ],
    "PermType": [
      "Cluster": Phrase("whole instance", "整个实例"),
      "TopicAndGroup": Phrase("by topic and group", "按主题和消费组"),
    ],
    "ResourceType": [
      "Topic": Phrase("topic", "主题"), "Group": Phrase("consumer group", "消费组"),
    ],
    "InstanceType": [
      "EXPERIMENT": Phrase("trial", "体验版"), "BASIC": Phrase("basic", "基础版"),
      "PRO": Phrase("professional", "专业版"), "PLATINUM": Phrase("platinum", "铂金版"),
    ],
    "InstanceStatus": [
      "RUNNING": Phrase("running", "运行中"), "MAINTAINING": Phrase("maintenance", "维护中"),
      "ABNORMAL": Phrase("abnormal", "异常"), "OVERDUE": Phrase("overdue", "欠费"),
      "DESTROYED": Phrase("deleted", "已删除"), "CREATING": Phrase("creating", "创建中"),
      "MODIFYING": Phrase("resizing", "变配中"),
      "CREATE_FAILURE": Phrase("creation failed", "创建失败"),
      "MODIFY_FAILURE": Phrase("resize failed", "变配失败"),
      "DELETING": Phrase("deleting", "删除中"),
    ],
    "PayMode": [
      "POSTPAID": Phrase("pay as you go", "按量计费"), "PREPAID": Phrase("subscription", "包年包月"),
    ],
    "EndpointType": [
      "VPC": Phrase("VPC", "VPC"), "PUBLIC": Phrase("public", "公网"),
      "INTERNAL": Phrase("support", "支撑网"),
    ].merging(mqttEndpointType) { own, _ in own },
    "EndpointStatus": [
      "OPEN": Phrase("open", "开启"), "CLOSE": Phrase("closed", "关闭"),
      "PROCESSING": Phrase("in progress", "操作中"),
    ],
    "MQTTPublicEndpointStatus": mqttPublicEndpointStatus,
    "MQTTEndpointType": mqttEndpointType,
    "ConnectionStatus": [
      "CONNECTED": Phrase("connected", "已连接"), "DISCONNECTED": Phrase("not connected", "未连接"),
    ],
    "ConsumeStatus": [
      "CONSUMED": Phrase("consumed", "已消费"),
      "CONSUMED_BUT_FILTERED": Phrase("filtered out", "被过滤"),
      "NOT_CONSUME": Phrase("not consumed", "未消费"),
      "ENTER_RETRY": Phrase("being retried", "重试中"),
      "ENTER_DLQ": Phrase("dead letter", "已进入死信队列"), "UNKNOWN": Phrase("unknown", "未知"),
    ],
    "ConsumeStatusSource": [
      "DIFF_OFFSET": Phrase("by offsets", "按位点判断"),
      "TRACE_REPORT": Phrase("by reported traces", "按轨迹上报"),
    ],
    "DelayMessageStatus": [
      "PENDING": Phrase("not yet due", "待投递"), "DELIVERED": Phrase("delivered", "已投递"),
      "RECALLED": Phrase("recalled", "已撤回"), "NOT_FOUND": Phrase("no such message", "不存在"),
      "UNSUPPORTED": Phrase("status not supported", "不支持查询状态"),
    ],
    "MessageModel": [
      "BROADCASTING": Phrase("broadcasting", "广播"), "CLUSTERING": Phrase("clustering", "集群"),
    ],
  ]
}
