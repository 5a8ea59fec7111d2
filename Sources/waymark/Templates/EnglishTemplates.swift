/// What stands before and after the title.
enum EnglishTemplates {
  static let journey = (
    before: """
    ---
    kind: customer        # customer, user, life-experience or service-blueprint
    state: current        # current, future or hypothetical
    # personas: [operations-lead]   # files in content/personas/, without .md
    # owner: Growth marketing       # who keeps this map right
    # reviewed: 2026-10-01          # the day it was last held against what really happens
    ---

    """,
    after: """

    Who travels here, from where to where, and how we know: interviews, observation, figures – or so far only
    our own guess.

    - Goal: what the customer wants to have reached at the end

    <!-- Each heading with ## is a stage. Rename, add, remove and reorder them as this journey asks. -->

    ## Notices the need

    What happens, in a sentence or two.

    <!-- A quote makes a stage researched; without one it counts as an assumption:

    > What the customer said, word for word.
    > — interview 1, 2026-10-01
    -->

    - Doing: what the customer does
    - Mindset: what the customer thinks
    - Emotion: 0
    - Pain: what hurts, or is slower than it should be
    - Opportunity: what we could do about it | impact 3 | effort 2

    <!-- Emotion goes from -2 to +2. Importance and effort 0 to 5, performance 1 to 5; a dash is "not known". -->

    | Touchpoint | Channel | Owner     | Importance | Performance | Effort |
    | ---------- | ------- | --------- | ---------: | ----------: | -----: |
    | Home page  | Website | Marketing |          – |           – |      – |

    ## Looks for an answer

    - Doing: what the customer does
    - Emotion: 0

    | Touchpoint    | Channel | Owner   | Importance | Performance | Effort |
    | ------------- | ------- | ------- | ---------: | ----------: | -----: |
    | First contact | Phone   | Service |          – |           – |      – |

    ## Decides and begins

    - Doing: what the customer does
    - Emotion: 0

    | Touchpoint  | Channel | Owner   | Importance | Performance | Effort |
    | ----------- | ------- | ------- | ---------: | ----------: | -----: |
    | Hand-over   | Meeting | Service |          – |           – |      – |

    """
  )

  static let persona = (
    before: "",
    after: """

    <!-- Nothing here is required: delete the lines that you cannot fill yet. -->

    - Role: what they do all day
    - Segment: which group of customers they stand for
    - Goals:
      - what they want to reach
    - Needs:
      - what they cannot do without
    - Challenges:
      - what gets in their way
    - Preferred channels: Search, Phone
    - Purchase behaviour: occasional
    - Source: our own assumption so far

    Their story, in a few sentences: a day, a decision, a disappointment.

    <!-- Name this persona in the front matter of a journey, by the name of this file without .md:
    personas: [this-file]
    -->

    """
  )
}
