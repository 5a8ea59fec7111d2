/// `data/atlas.schema.json`, embedded by Tests/Tools/embed-schema.sh: edit the schema, then run it.
enum AtlasSchema {
  static let bytes = Array(text.utf8)

  private static let text = ###"""
    {
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Waymark atlas, version 1",
      "description": "The journeys, personas, touchpoints and channels of a Waymark site: `data/atlas.json` and `waymark export json`. A null means: not there, or not applicable; it is never written as 0 or \"\". Numbers have at most four decimals. Lists stand in the order of the map.",
      "type": "object",
      "additionalProperties": false,
      "required": [
        "format",
        "version",
        "title",
        "language",
        "journeys",
        "personas",
        "touchpoints",
        "channels",
        "metrics"
      ],
      "properties": {
        "format": {
          "description": "Names the format.",
          "const": "waymark-atlas"
        },
        "version": {
          "description": "Rises when a key changes its meaning, goes away or is added.",
          "const": 1
        },
        "title": {
          "description": "The title of the site.",
          "type": "string",
          "minLength": 1
        },
        "language": {
          "description": "BCP 47 tag of the site's interface: `en`, `zh-Hans`, `zh-Hant` …",
          "type": "string"
        },
        "journeys": {
          "description": "By id.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/journey"
          }
        },
        "personas": {
          "description": "By id.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/persona"
          }
        },
        "touchpoints": {
          "description": "By id.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/touchpoint"
          }
        },
        "channels": {
          "description": "In the order of `site.yml`, then by name.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/channel"
          }
        },
        "metrics": {
          "description": "In the order of `site.yml`.",
          "type": "array",
          "items": {
            "$ref": "#/$defs/metric"
          }
        }
      },
      "$defs": {
        "url": {
          "description": "The page, relative to the site's root. It names a file.",
          "type": "string",
          "pattern": "\\.html$"
        },
        "evidence": {
          "description": "researched: a quote or a named source stands behind it; assumption: neither does.",
          "enum": [
            "researched",
            "assumption"
          ]
        },
        "fields": {
          "description": "What was written under labels, one object a label, in order of first appearance.",
          "type": "array",
          "items": {
            "description": "A label and its values.",
            "type": "object",
            "additionalProperties": false,
            "required": [
              "label",
              "text",
              "values"
            ],
            "properties": {
              "label": {
                "description": "The known label in its singular English form (`pain`, `doing`, `moment of truth`), or the author's own word.",
                "type": "string"
              },
              "text": {
                "description": "The label as the author wrote it.",
                "type": "string"
              },
              "values": {
                "description": "Plain text, in order; attributes behind `|` are cut off.",
                "type": "array",
                "items": {
                  "type": "string",
                  "minLength": 1
                }
              }
            }
          }
        },
        "quote": {
          "description": "The customer's own words.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "text",
            "source"
          ],
          "properties": {
            "text": {
              "description": "Plain text; paragraphs are parted by a line end.",
              "type": "string"
            },
            "source": {
              "description": "Who said it, when. Null: not said.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1
            }
          }
        },
        "journey": {
          "description": "One journey map.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "title",
            "url",
            "kind",
            "state",
            "language",
            "personas",
            "owner",
            "reviewed",
            "compares",
            "source",
            "fields",
            "stages",
            "opportunities"
          ],
          "properties": {
            "id": {
              "description": "The path below `journeys/`, each part slugged, without `.md`.",
              "type": "string"
            },
            "title": {
              "description": "The title, plain.",
              "type": "string"
            },
            "url": {
              "$ref": "#/$defs/url"
            },
            "kind": {
              "description": "What is mapped.",
              "enum": [
                "customer",
                "user",
                "life-experience",
                "service-blueprint"
              ]
            },
            "state": {
              "description": "As it is, as it should be, or as it might be.",
              "enum": [
                "current",
                "future",
                "hypothetical"
              ]
            },
            "language": {
              "description": "BCP 47 tag of the map: `en`, `zh-Hans`, `zh-Hant` …",
              "type": "string"
            },
            "personas": {
              "description": "Ids of the personas who walk it.",
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "owner": {
              "description": "Who answers for the map; several are joined by \", \". Null: nobody named.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1
            },
            "reviewed": {
              "description": "The day of the last review. Null: never.",
              "type": [
                "string",
                "null"
              ],
              "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
            },
            "compares": {
              "description": "Id of the current journey that this future one is held against. Null: none.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1
            },
            "source": {
              "description": "The file, relative to the project folder.",
              "type": "string"
            },
            "fields": {
              "$ref": "#/$defs/fields"
            },
            "stages": {
              "description": "In order.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/stage"
              }
            },
            "opportunities": {
              "description": "What could be better: of the stages and of the whole journey.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/opportunity"
              }
            }
          }
        },
        "stage": {
          "description": "One stage of a journey.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "name",
            "number",
            "url",
            "line",
            "emotion",
            "emotionTo",
            "emotionWords",
            "personaEmotions",
            "evidence",
            "fields",
            "quotes",
            "steps",
            "touchpoints"
          ],
          "properties": {
            "id": {
              "description": "A slug, unique in its journey.",
              "type": "string"
            },
            "name": {
              "description": "The heading without its number.",
              "type": "string"
            },
            "number": {
              "description": "From 1, by order.",
              "type": "integer",
              "minimum": 1
            },
            "url": {
              "$ref": "#/$defs/url"
            },
            "line": {
              "description": "The line of the heading or table row in the journey's file, from 1.",
              "type": "integer",
              "minimum": 1
            },
            "emotion": {
              "description": "How the customer feels, −2 very negative to +2 very positive. Null: no number was given; the curve has a gap there.",
              "type": [
                "number",
                "null"
              ],
              "minimum": -2,
              "maximum": 2
            },
            "emotionTo": {
              "description": "The end of a \"from → to\" pair, same scale. Null: a single value.",
              "type": [
                "number",
                "null"
              ],
              "minimum": -2,
              "maximum": 2
            },
            "emotionWords": {
              "description": "What the author wrote around the number. Null: nothing.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1
            },
            "personaEmotions": {
              "description": "How single personas feel, in the order of the map.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/personaEmotion"
              }
            },
            "evidence": {
              "$ref": "#/$defs/evidence"
            },
            "fields": {
              "$ref": "#/$defs/fields"
            },
            "quotes": {
              "description": "What customers said, in order.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/quote"
              }
            },
            "steps": {
              "description": "The steps of the stage, in order.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/step"
              }
            },
            "touchpoints": {
              "description": "The touchpoints of the stage itself, in order. Those of its steps stand there.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/use"
              }
            }
          }
        },
        "step": {
          "description": "A step inside a stage: like a stage, without a page of its own.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "name",
            "number",
            "line",
            "emotion",
            "emotionTo",
            "emotionWords",
            "personaEmotions",
            "evidence",
            "fields",
            "quotes",
            "steps",
            "touchpoints"
          ],
          "properties": {
            "id": {
              "description": "A slug, unique in its stage.",
              "type": "string"
            },
            "name": {
              "description": "The heading without its number.",
              "type": "string"
            },
            "number": {
              "description": "From 1, by order in the stage.",
              "type": "integer",
              "minimum": 1
            },
            "line": {
              "description": "The line of the heading or table row in the journey's file, from 1.",
              "type": "integer",
              "minimum": 1
            },
            "emotion": {
              "description": "How the customer feels, −2 very negative to +2 very positive. Null: no number was given; the curve has a gap there.",
              "type": [
                "number",
                "null"
              ],
              "minimum": -2,
              "maximum": 2
            },
            "emotionTo": {
              "description": "The end of a \"from → to\" pair, same scale. Null: a single value.",
              "type": [
                "number",
                "null"
              ],
              "minimum": -2,
              "maximum": 2
            },
            "emotionWords": {
              "description": "What the author wrote around the number. Null: nothing.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1
            },
            "personaEmotions": {
              "description": "How single personas feel, in the order of the map.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/personaEmotion"
              }
            },
            "evidence": {
              "$ref": "#/$defs/evidence"
            },
            "fields": {
              "$ref": "#/$defs/fields"
            },
            "quotes": {
              "description": "What customers said, in order.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/quote"
              }
            },
            "steps": {
              "description": "Always empty: a step has no steps of its own.",
              "type": "array",
              "maxItems": 0
            },
            "touchpoints": {
              "description": "The touchpoints of the step, in order.",
              "type": "array",
              "items": {
                "$ref": "#/$defs/use"
              }
            }
          }
        },
        "personaEmotion": {
          "description": "How one persona feels at a stage or step.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "persona",
            "emotion",
            "emotionTo",
            "emotionWords"
          ],
          "properties": {
            "persona": {
              "description": "The id of a persona.",
              "type": "string"
            },
            "emotion": {
              "description": "How the customer feels, −2 very negative to +2 very positive. Null: no number was given; the curve has a gap there.",
              "type": [
                "number",
                "null"
              ],
              "minimum": -2,
              "maximum": 2
            },
            "emotionTo": {
              "description": "The end of a \"from → to\" pair, same scale. Null: a single value.",
              "type": [
                "number",
                "null"
              ],
              "minimum": -2,
              "maximum": 2
            },
            "emotionWords": {
              "description": "What the author wrote around the number. Null: nothing.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1
            }
          }
        },
        "use": {
          "description": "A touchpoint as one stage or step meets it, with the figures of the journey's gap table.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "name",
            "channel",
            "owner",
            "importance",
            "performance",
            "effort",
            "metrics",
            "evidence",
            "line",
            "shortfall",
            "quadrant",
            "opportunity",
            "band",
            "overServed",
            "alignment",
            "rank"
          ],
          "properties": {
            "id": {
              "description": "The slug of the name: the same in every stage and journey that names it. See `touchpoints` of the atlas.",
              "type": "string"
            },
            "name": {
              "description": "As this row writes it.",
              "type": "string"
            },
            "channel": {
              "description": "As written; several are joined by \", \". Null: none named.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1
            },
            "owner": {
              "description": "As written; several are joined by \", \". Null: none named.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1
            },
            "importance": {
              "description": "Importance to the customer, 0 to 5; 0 means that customers do not use it. Null: not given.",
              "type": [
                "number",
                "null"
              ],
              "minimum": 0,
              "maximum": 5
            },
            "performance": {
              "description": "How well it does, 1 to 5. Null: not measured.",
              "type": [
                "number",
                "null"
              ],
              "minimum": 1,
              "maximum": 5
            },
            "effort": {
              "description": "Effort of the organisation, 0 to 5; 0 means that nothing is done there. Null: not given.",
              "type": [
                "number",
                "null"
              ],
              "minimum": 0,
              "maximum": 5
            },
            "metrics": {
              "description": "Ids of metrics; words of the author where site.yml defines none.",
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "evidence": {
              "$ref": "#/$defs/evidence"
            },
            "line": {
              "description": "The line of the table row or list item in the journey's file, from 1.",
              "type": "integer",
              "minimum": 1
            },
            "shortfall": {
              "description": "importance − performance; above 0 it falls short. Null: one of the two is missing.",
              "type": [
                "number",
                "null"
              ],
              "minimum": -5,
              "maximum": 4
            },
            "quadrant": {
              "description": "Martilla and James 1977, by importance and performance. Null: one of the two is missing.",
              "enum": [
                "concentrate-here",
                "keep-up",
                "low-priority",
                "possible-overkill",
                null
              ]
            },
            "opportunity": {
              "description": "Ulwick's opportunity score. Null: importance or performance is missing, or importance is 0.",
              "type": [
                "number",
                "null"
              ],
              "maximum": 20
            },
            "band": {
              "description": "Of the opportunity score: above 15, above 12, from 10, below 10. Null where the score is.",
              "enum": [
                "extreme",
                "strong",
                "worth-a-look",
                "served",
                null
              ]
            },
            "overServed": {
              "description": "Whether performance exceeds importance on Ulwick's scale. Null where there is no score.",
              "type": [
                "boolean",
                "null"
              ]
            },
            "alignment": {
              "description": "Effort against importance. Null: one of the two is missing.",
              "enum": [
                "absent",
                "off-the-journey",
                "effort-without-impact",
                "impact-without-effort",
                "aligned",
                null
              ]
            },
            "rank": {
              "description": "Place in the gap table of its journey, from 1, the largest opportunity first.",
              "type": "integer",
              "minimum": 1
            }
          }
        },
        "opportunity": {
          "description": "Something that could be better.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "text",
            "stage",
            "owner",
            "impact",
            "effort",
            "status"
          ],
          "properties": {
            "text": {
              "description": "Plain text.",
              "type": "string"
            },
            "stage": {
              "description": "Id of the stage that it belongs to. Null: the whole journey.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1
            },
            "owner": {
              "description": "Who takes it on. Null: nobody named.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1
            },
            "impact": {
              "description": "0 to 5. Null: not given.",
              "type": [
                "number",
                "null"
              ],
              "minimum": 0,
              "maximum": 5
            },
            "effort": {
              "description": "0 to 5. Null: not given.",
              "type": [
                "number",
                "null"
              ],
              "minimum": 0,
              "maximum": 5
            },
            "status": {
              "description": "As written. Null: none.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1
            }
          }
        },
        "persona": {
          "description": "A kind of customer.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "name",
            "url",
            "segments",
            "aliases",
            "channels",
            "fields"
          ],
          "properties": {
            "id": {
              "description": "The path below `personas/`, each part slugged, without `.md`.",
              "type": "string"
            },
            "name": {
              "description": "The name, plain.",
              "type": "string"
            },
            "url": {
              "$ref": "#/$defs/url"
            },
            "segments": {
              "description": "Segments that it stands for, as written.",
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "aliases": {
              "description": "Other names by which journeys call it.",
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "channels": {
              "description": "Channels that it prefers, as written.",
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "fields": {
              "$ref": "#/$defs/fields"
            }
          }
        },
        "touchpoint": {
          "description": "A touchpoint across the atlas.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "name",
            "url",
            "uses"
          ],
          "properties": {
            "id": {
              "description": "The slug of its name.",
              "type": "string"
            },
            "name": {
              "description": "As written the first time.",
              "type": "string"
            },
            "url": {
              "$ref": "#/$defs/url"
            },
            "uses": {
              "description": "The stages that meet it, each once, in the order of the journeys.",
              "type": "array",
              "items": {
                "description": "A stage of a journey.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "journey",
                  "stage"
                ],
                "properties": {
                  "journey": {
                    "description": "Id of the journey.",
                    "type": "string"
                  },
                  "stage": {
                    "description": "Id of the stage.",
                    "type": "string"
                  }
                }
              }
            }
          }
        },
        "channel": {
          "description": "A channel across the atlas.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "name",
            "url",
            "group"
          ],
          "properties": {
            "id": {
              "description": "The slug of its name.",
              "type": "string"
            },
            "name": {
              "description": "Its name.",
              "type": "string"
            },
            "url": {
              "$ref": "#/$defs/url"
            },
            "group": {
              "description": "Its group in `site.yml`. Null: none.",
              "enum": [
                "digital",
                "physical",
                "human",
                null
              ]
            }
          }
        },
        "metric": {
          "description": "A metric and its measurements.",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "id",
            "name",
            "url",
            "unit",
            "direction",
            "target",
            "calc",
            "series"
          ],
          "properties": {
            "id": {
              "description": "As in `site.yml`.",
              "type": "string"
            },
            "name": {
              "description": "Its name.",
              "type": "string"
            },
            "url": {
              "$ref": "#/$defs/url"
            },
            "unit": {
              "description": "Unit of the values. Null: a bare number.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1
            },
            "direction": {
              "description": "Which way is better. Null: not said.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1
            },
            "target": {
              "description": "What it should reach. Null: no target.",
              "type": [
                "number",
                "null"
              ]
            },
            "calc": {
              "description": "How it is computed. Null: given as it is.",
              "type": [
                "string",
                "null"
              ],
              "minLength": 1
            },
            "series": {
              "description": "In order of date.",
              "type": "array",
              "items": {
                "description": "One measurement.",
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "date",
                  "value",
                  "n",
                  "low",
                  "high",
                  "journey",
                  "stage",
                  "touchpoint",
                  "segment"
                ],
                "properties": {
                  "date": {
                    "description": "A day or a month.",
                    "type": "string",
                    "pattern": "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"
                  },
                  "value": {
                    "description": "Null: no value.",
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "n": {
                    "description": "Answers or trials behind the value. Null: not known.",
                    "type": [
                      "number",
                      "null"
                    ],
                    "minimum": 0
                  },
                  "low": {
                    "description": "Lower end of the 95 % interval. Null: none.",
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "high": {
                    "description": "Upper end of the 95 % interval. Null: none.",
                    "type": [
                      "number",
                      "null"
                    ]
                  },
                  "journey": {
                    "description": "Id. Null: all.",
                    "type": [
                      "string",
                      "null"
                    ],
                    "minLength": 1
                  },
                  "stage": {
                    "description": "Id. Null: all.",
                    "type": [
                      "string",
                      "null"
                    ],
                    "minLength": 1
                  },
                  "touchpoint": {
                    "description": "Id. Null: all.",
                    "type": [
                      "string",
                      "null"
                    ],
                    "minLength": 1
                  },
                  "segment": {
                    "description": "As written, or the id of a persona. Null: all.",
                    "type": [
                      "string",
                      "null"
                    ],
                    "minLength": 1
                  }
                }
              }
            }
          }
        }
      }
    }

    """###
}
