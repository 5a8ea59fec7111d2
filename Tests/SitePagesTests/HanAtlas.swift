/// A site that uses all that pages can show, and has no Latin letter in any of its texts.
enum HanAtlas {
  static let siteFile = """
    title: 图册
    description: 客户走过的路
    language: zh-Hans
    channels:
      - name: 网站
        group: digital
        aliases: [网页]
      - name: 门店
        group: physical
      - name: 电话
        group: human
      - 邮寄
    owners: [市场部, 销售部]
    review_every: 30
    metrics:
      - id: nps
        name: 推荐度
        target: 30
        description: 多少人愿意推荐
        why: 熟人介绍带来客户
      - id: csat
        name: 满意度得分
        target: 85
      - id: ces
        name: 省力程度
      - id: conversion
        name: 转化
      - id: wait
        name: 等待
        calc: mean
        unit: 小时
        direction: lower
        target: 4
        scale: [24, 1]
      - id: count
        name: 次数
        calc: sum
        direction: higher
    rules:
      - id: r
        each: moment
        when: [emotion < 0]
        needs: opportunity
        message: 难受之处要有机会
      - id: q
        each: touchpoint
        needs: evidence
        message: 触点要有证据
    budgets:
      - id: b
        each: stage
        needs: evidence
        at_least: 90 %
        message: 阶段有依据
      - id: c
        each: touchpoint
        when: [score > 10]
        needs: owner
        at_most: 0
        message: 大机会有人负责
      - id: d
        each: journey
        needs: review
        at_least: 10 %
        message: 有人看过
    severities:
      budget-exceeded: warning
    """

  static let files: [String: String] = [
    "index.md": "# 首页\n\n引子。\n\n## 从哪里开始\n\n看[甲](journeys/jia.md)。\n",
    "about/how.md": """
    # 研究

    | 方法 | 适合 | 不适合 | 规模 |
    | --- | --- | --- | ---: |
    | 访谈 | 原因 | 数量 | 十 |

    - [x] 已做
    - [ ] 未做

    见[甲](../journeys/jia.md)与[子](../personas/zi.md)。
    """,
    "personas/zi.md": """
    # 子

    - 角色：店长
    - 年龄：40–49
    - 细分：小店、新店
    - 占比：40 %
    - 目标：省时
    - 需求：简单
    - 挑战：太忙
    - 动机：安心
    - 偏好渠道：网站、门店、电话、短信
    - 购买行为：偶尔
    - 技术：手机
    - 引言：要快
    - 别名：老子
    - 来源：访谈
    - 爱好：喝茶

    子的故事，见[甲](../journeys/jia.md)。
    """,
    "personas/chou.md": "# 丑\n\n- 细分：新店\n- 占比：80 %\n",
    "journeys/jia.md": """
    ---
    personas: [zi]
    lifecycle: seven-stage
    owner: 市场部
    reviewed: 2026-01-01
    aliases: [lao-jia]
    ---

    # 甲

    引子，见[乙](yi.md)。

    - 目标：买到
    - 备注：例子

    > 整体感受。
    > — 访谈一

    ## 触发 {#trigger}

    - 想法：要换
    - 行为：打听
    - 情绪：-1 -> -2 烦
    - 痛点：太慢
    - 痛点：太贵
    - 机会点：快些 | 影响 5 | 投入 1 | 负责人 市场部 | 状态 构想
    - 疑问：多久？
    - 时长：一周
    - 转化：100 人中 40 人
    - 瓶颈：排队
    - 前台：店员
    - 后台：库房
    - 支持：系统
    - 沟通信息：欢迎 | 渠道 邮寄
    - 心得：自己的一栏
    - 生命周期状态：新客

    > 太慢。
    > — 访谈二，2026-08-14

    | 触点 | 渠道 | 负责人 | 用户画像 | 重要性 | 表现 | 投入 | 指标 | 证据 | 状态 | 方向 | 备注 |
    | --- | --- | --- | --- | ---: | ---: | ---: | --- | --- | --- | --- | --- |
    | 首页 | 网站 | 市场部 | 子 | 5 | 1 | 1 | csat、nps | 访谈 | 进行中 | 进 | 重要 |
    | 柜台 | 门店 | 销售部 | 子 | 4 | 4 | 4 | wait | – | – | – | – |
    | 传单 | 邮寄 | – | – | 0 | – | 4 | count | – | 接受因为法律要求，复查 2026-02-01 | – | – |
    | 热线 | 电话、短信 | 销售部 | 丑 | 2 | 5 | 5 | ces | 录音 | – | – | – |
    | 橱窗 | – | – | – | 5 | – | 0 | – | – | – | – | – |
    | 招牌 | 门店 | – | – | – | 3 | – | – | – | – | – | – |

    ## 比较

    - 情绪：+1 好奇
      - 子：-1 累
    - 关键时刻：看到价格
    - 转化：40 人中 10 人

    ### 看价格

    - 行为：问价
    - 情绪：0

    | 触点 | 渠道 | 负责人 | 重要性 | 表现 | 投入 |
    | --- | --- | --- | ---: | ---: | ---: |
    | 价目表 | 网站 | 市场部 | 5 | 3 | 2 |

    ### 试用

    - 情绪：+2 开心

    ## 购买

    - 情绪：只有文字
    - 转化：25 %
    - 触点：首页 | 渠道 网站 | 重要性 3 | 表现 4 | 投入 3

    ## 机会点

    | 机会点 | 阶段 | 影响 | 投入 | 负责人 | 状态 |
    | --- | --- | ---: | ---: | --- | --- |
    | 说清价格 | 比较 | 4 | 2 | – | 计划中 |
    | 整体改进 | – | 3 | – | 市场部 | – |

    ## 实验

    | 实验 | 阶段 | A | B | 方向 | 负责人 |
    | --- | --- | ---: | ---: | --- | --- |
    | 按钮 | 触发 | 41/1204 | 78/1189 | 越高越好 | 市场部 |
    | 电话 | 比较 | 12/96 | 13/101 | 越低越好 | – |
    | 少数 | 购买 | 1/5 | 2/6 | – | – |
    | 缺数 | 购买 | – | 2/6 | – | – |

    ## 沟通

    | 沟通信息 | 阶段 | 渠道 | 形式 | 负责人 | 时间 |
    | --- | --- | --- | --- | --- | --- |
    | 您好 | 触发 | 邮寄 | 一行 | 市场部 | 每月 |
    | 谢谢 | 购买 | 电话、网站 | – | – | – |

    ## 背景

    背景说明。
    """,
    "journeys/yi.md": """
    ---
    state: future
    kind: service-blueprint
    compares: jia
    personas: [zi, chou]
    owner: 销售部
    reviewed: 2026-11-20
    ---

    # 乙

    ## 触发 {#trigger}

    - 情绪：+2 快
    - 机会点：更快 | 影响 2 | 投入 4

    > 好多了。

    | 触点 | 渠道 | 负责人 | 重要性 | 表现 | 投入 |
    | --- | --- | --- | ---: | ---: | ---: |
    | 首页 | 网站 | 市场部 | 5 | 5 | 5 |
    | 小程序 | 网站 | 销售部 | 4 | 4 | 2 |

    ## 比较

    - 情绪：0

    ## 收尾

    - 痛点：还有
    """,
    "journeys/bing.md": "---\nstate: hypothetical\nkind: life-experience\n---\n# 丙\n\n## 起\n\n- 情绪：-2 难受\n",
    "journeys/ding.md": "---\nkind: user\n---\n# 丁\n\n## 起\n\n- 行为：等\n",
  ]

  static let measurements = """
    date,metric,journey,stage,touchpoint,segment,numerator,denominator,value,n
    2026-07,csat,jia,trigger,首页,,20,40,,
    2026-08,csat,jia,trigger,首页,,18,40,,
    2026-09,csat,jia,trigger,首页,,16,40,,
    2026-10,csat,jia,trigger,首页,,38,40,,
    2026-09,csat,jia,,,小店,16,20,,
    2026-10,csat,jia,,,小店,17,20,,
    2026-08,wait,jia,trigger,柜台,,,,3.5,40
    2026-09,wait,,,,,,,9,12
    2026-10,wait,,,,,,,8,12
    2026-10,count,jia,trigger,传单,,,,7,
    """
}
