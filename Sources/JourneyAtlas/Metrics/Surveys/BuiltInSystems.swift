/// The files of `Systems`, embedded by Tests/Tools/embed-systems.sh: edit a map, then run it.
enum BuiltInSystems {
  static let files: [(name: String, text: String)] = [
    (
      "adobe-analytics",
      ###"""
      # Adobe Analytics: Analysis Workspace, a freeform table by day or month, Download as CSV. Lines that start with #
      # stand above the table, its first column has no name, and its first row holds totals.
      name: Adobe Analytics
      skip: ["#", Day, Week, Month, Quarter]
      columns:
        column 1: { as: date, dates: "mmm d, yyyy" }
        Visits: [{ metric: sessions, as: count }, { metric: conversion, as: denominator }]
        Orders: { metric: conversion, as: numerator }
        Page Views: { metric: views, as: count }
        Revenue: { metric: revenue, as: count }

      """###
    ),
    (
      "google-analytics-4",
      ###"""
      # Google Analytics 4: a report or an exploration by day or month, Share, Download file, CSV. Lines that start with #
      # stand above the table; explorations have a row of totals without a date.
      name: Google Analytics 4
      skip: ["#"]
      columns:
        Date: { as: date, dates: yyyymmdd }
        Year month: { as: date, dates: yyyymm }
        Sessions: [{ metric: sessions, as: count }, { metric: conversion, as: denominator }, { metric: engagement, as: denominator }]
        Key events: { metric: conversion, as: numerator }
        Conversions: { metric: conversion, as: numerator }
        Engaged sessions: { metric: engagement, as: numerator }
        Views: { metric: views, as: count }
        Total revenue: { metric: revenue, as: count }
      except:
        Date: ["", Grand total]
        Year month: ["", Grand total]

      """###
    ),
    (
      "hubspot",
      ###"""
      # HubSpot: Service, Feedback surveys, the survey's responses, Export. One survey a file; of another kind than a
      # loyalty survey, say in a map of one's own what a rating is: “Rating: csat”.
      name: HubSpot
      columns:
        Date: date
        Submission date: date
        Rating: nps
        Response: ignore
        Sentiment: ignore
        Survey name: ignore
        Survey channel: ignore
        Record ID: ignore
        Contact: ignore
        Email: ignore

      """###
    ),
    (
      "mixpanel",
      ###"""
      # Mixpanel: a report of Insights or Funnels by day or month, Export, CSV. Its columns are called after the report's
      # events, so a map of one's own names them: “Signed up - Total: { metric: sign-ups, as: count }”.
      name: Mixpanel
      columns:
        Date: date
        Time: date
        Sessions: { metric: sessions, as: count }
        Conversion Rate: { metric: conversion, as: value }
        Retention: { metric: retention, as: value }

      """###
    ),
    (
      "salesforce",
      ###"""
      # Salesforce: a report, Export, Details Only, CSV. Below the rows stand a blank line and notes. Days as in the United
      # States; elsewhere write “dates: dd.mm.yyyy” or what the report shows.
      name: Salesforce
      dates: mm/dd/yyyy
      thousands: ","
      until: blank line
      columns:
        Close Date: date
        Date/Time Closed: date
        Closed Date: date
        Won: { metric: conversion, answers: yes-no }
        Amount: { metric: revenue, as: count }
        Age: cycle-time
        Satisfaction: csat
        Opportunity Name: ignore
        Account Name: ignore
        Contact Name: ignore
        Case Number: ignore
        Opportunity Owner: ignore
        Case Owner: ignore

      """###
    ),
    (
      "surveymonkey",
      ###"""
      # SurveyMonkey: Analyze Results, Save As, Export file, All responses data, CSV. Two header rows, days as in the
      # United States. Questions that are not those of its templates are named in a map of one's own.
      name: SurveyMonkey
      header: 2
      dates: mm/dd/yyyy
      columns:
        End Date: date
        How likely is it that you would recommend this company to a friend or colleague?:
          metric: nps
          answers: { Not at all likely - 0: 0, Extremely likely - 10: 10 }
        Overall, how satisfied or dissatisfied are you with our company?:
          metric: csat
          answers: satisfaction
        Respondent ID: ignore
        Collector ID: ignore
        Start Date: ignore
        IP Address: ignore
        Email Address: ignore
        First Name: ignore
        Last Name: ignore

      """###
    ),
    (
      "tableau",
      ###"""
      # Tableau: a view by month, Download, Crosstab, CSV: UTF-16 with tabs. Columns are called after the view's fields, so
      # a map of one's own names them; where the view has Measure Names, their words are ids or names of metrics.
      name: Tableau
      thousands: ","
      columns:
        Month of Date: { as: date, dates: mmmm yyyy }
        Day of Date: { as: date, dates: "mmmm d, yyyy" }
        Measure Names: metric
        Measure Values: { as: value }

      """###
    ),
    (
      "typeform",
      ###"""
      # Typeform: Results, Responses, Download, CSV. Times are UTC. Questions that are not those of its templates are
      # named in a map of one's own.
      name: Typeform
      columns:
        Submit Date (UTC): date
        How likely are you to recommend us to a friend or colleague?: nps
        How satisfied are you with our service?: csat
        "#": ignore
        Start Date (UTC): ignore
        Stage Date (UTC): ignore
        Network ID: ignore
        Tags: ignore
      except:
        Response Type: [started, partial]

      """###
    ),
  ]
}
