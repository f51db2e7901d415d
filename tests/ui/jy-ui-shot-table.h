/* jy-ui-shot-table.h - what pictures are taken of, beside the pages themselves
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#pragma once

#include <glib.h>

/**
 * Shot:
 * @page: a page
 * @what: (nullable): a part of it, by its word; or, with an @, a record to open: see
 *   make_what()
 * @type: (nullable): the class of the widget that has @action
 * @action: (nullable): what to do then; if that opens a dialog, it is shot instead of the window
 * @times: how often
 * @row: which row of its list is selected, from 0
 *
 * What is to be seen beside the pages themselves.
 */
typedef struct
{
  const char *name;
  const char *page;
  const char *what;
  const char *type;
  const char *action;
  guint times;
  guint row;
} Shot;

/* clang-format off */
static const Shot shots[] = {
  { "today-overdue",        "today",      "overdue" },
  { "today-plan",           "today",      "open", "JyTodayPage", "page.plan", 1 },
  { "today-postpone",       "today",      "open", "JyTodayPage", "page.postpone", 1 },
  { "print-preview",        "today",      "overdue", "JyTodayPage", "page.print", 1 },
  { "documents-letter",     "documents",  "letter" },
  { "documents-work-log",   "documents",  "work-log" },
  { "print-log",            "print-log",  NULL },
  { "template-agreement",   "template",   "@edit agreement" },
  { "template-card",        "template",   "@edit contact-card" },
  { "template-versions",    "template",   "@edit letter", "JyTemplatePage", "page.versions", 1 },
  { "person",               "person",     "@person" },
  { "person-records",       "person",     "records" },
  { "person-trends",        "person",     "trends" },
  { "print-trends",         "person",     "trends", "JyPersonTrends", "trends.print", 1 },
  { "person-referrals",     "person",     "referrals" },
  { "person-care",          "person",     "care" },
  { "dialog-referral",      "person",     "referrals", "JyRecordList", "list.add", 1 },
  { "dialog-referral-result", "person",   "referrals", "JyRecordList", "list.edit", 1 },
  { "dialog-home-stay",     "person",     "care", "JyRecordList", "list.add", 1 },
  { "person-groups",        "person",     "groups" },
  { "dialog-plan-task",     "person",     "due", "JyPersonDue", "due.plan", 1 },
  { "person-basics",        "person",     "basics" },
  { "person-health",        "person",     "health" },
  { "person-family",        "person",     "family" },
  { "person-agreements",    "person",     "agreements" },
  { "person-changes",       "person",     "changes" },
  { "dialog-person",        "person",     "@person", "JyPersonPage", "person.correct", 1 },
  { "dialog-household",     "households", NULL, "JyHouseholdsPage", "page.new-household", 1 },
  { "dialog-talk",          "households", "@household", "JyHouseholdPane", "household.talk", 1 },
  { "dialog-split",         "households", "@household", "JyHouseholdPane", "household.split", 1 },
  { "dialog-move",          "households", "@household", "JyHouseholdPane", "household.move", 1 },
  { "dialog-death",         "households", "@household", "JyHouseholdPane", "household.member-died", 1 },
  { "dialog-move-member",   "households", "@household", "JyHouseholdPane", "household.move-member", 1 },
  { "dialog-correct-household", "households", "@household", "JyHouseholdPane", "household.correct", 1 },
  { "households-people",    "households", "people" },
  { "households-list",      "households", "households" },
  { "chart-signing",     "reports",    "charts/signing" },
  { "chart-trend",          "reports",    "charts/trend" },
  { "chart-workload",       "reports",    "charts/workload" },
  { "chart-month-work",     "reports",    "charts/month-work" },
  { "chart-ages",           "reports",    "charts/ages" },
  { "chart-follow-ups",  "reports",    "charts/follow-ups" },
  { "agreements-to-renew",  "agreements", "to-renew" },
  { "agreements-ended",     "agreements", "ended" },
  { "agreements-drafts",    "agreements", "drafts" },
  { "agreements-not-signed", "agreements", "not-signed" },
  { "dialog-end",           "agreements", "in-force", "JyAgreementsPage", "page.end", 1 },
  { "dialog-switch",        "agreements", "coming", "JyAgreementsPage", "page.switch-doctor", 1 },
  { "dialog-join",          "agreements", "in-force", "JyAgreementsPage", "page.join", 1 },
  { "dialog-leave",         "agreements", "in-force", "JyAgreementsPage", "page.leave", 1 },
  { "dialog-change-package", "agreements", "in-force", "JyAgreementsPage", "page.change-package", 1 },
  { "dialog-correct-agreement", "agreements", "in-force", "JyAgreementsPage", "page.correct", 1 },
  { "assessment-targets",   "assessment", "targets" },
  { "dialog-target",        "assessment", "targets", "JyRecordList", "list.edit", 1 },
  { "assessment-quotas",    "assessment", "quotas" },
  { "assessment-gap",       "assessment", "gap" },
  { "assessment-scores",    "assessment", "scores" },
  { "dialog-score-card",    "assessment", "scores", "JyScoreSection", "section.new-card", 1 },
  { "assessment-self-check", "assessment", "self-check" },
  { "assessment-activities", "assessment", "activity" },
  { "assessment-visits",    "assessment", "visits" },
  { "assessment-education", "assessment", "education" },
  { "dialog-supervision",   "assessment", "supervision", "JyRecordList", "list.add", 1 },
  { "assessment-callbacks", "assessment", "callbacks" },
  { "dialog-draw",          "assessment", "callbacks", "JyCallbackSection", "section.draw", 1 },
  { "dialog-rectification", "assessment", "callbacks", "JyCallbackSection", "section.notice", 1, 3 },
  { "reports-summary",      "reports",    "summary" },
  { "reports-paper",        "reports",    "paper" },
  { "reports-print",        "reports",    "paper", "JyReportsPage", "page.print", 1 },
  { "reports-groups",       "reports",    "groups" },
  { "reports-fulfilment",   "reports",    "fulfilment" },
  { "reports-classes",      "reports",    "classes" },
  { "reports-follow-ups",   "reports",    "follow-ups" },
  { "reports-chronic",      "reports",    "chronic" },
  { "reports-mothers",      "reports",    "mothers" },
  { "reports-mental",       "reports",    "mental" },
  { "reports-definitions",  "reports",    "definitions" },
  { "reports-checks",       "reports",    "checks" },
  { "calendar-week",        "calendar",   "week" },
  { "calendar-list",        "calendar",   "list" },
  { "calendar-month",       "calendar",   "month" },
  { "dialog-plan",          "calendar",   "month", "JyCalendarPage", "page.schedule", 1 },
  { "teams-assignment",     "teams",      "assignment" },
  { "teams-teams",          "teams",      "teams" },
  { "teams-staff",          "teams",      "staff" },
  { "teams-community-days", "teams",      "community-days" },
  { "teams-to-hand-over",   "teams",      "to-hand-over" },
  { "dialog-to-hand-over",  "teams",      "to-hand-over", "JyHandoverSection", "section.hand-over", 1 },
  { "dialog-community-day", "teams",      "community-days", "JyRecordList", "list.add", 1 },
  { "settings-holidays",    "settings",   "holidays" },
  { "dialog-holiday",       "settings",   "holidays", "JyRecordList", "list.add", 1 },
  { "settings-experts",     "settings",   "experts" },
  { "settings-packages",    "settings",   "packages" },
  { "settings-items",       "settings",   "items" },
  { "settings-rules",       "settings",   "rules" },
  { "settings-accounts",    "settings",   "accounts" },
  { "settings-words",       "settings",   "words" },
  { "settings-computer",    "settings",   "computer" },
  { "dialog-area",          "teams",      "areas", "JyRecordList", "list.edit", 1 },
  { "dialog-figures",       "teams",      "areas", "JyRecordList", "list.more", 1 },
  { "dialog-assign",        "teams",      "assignment", "JyRecordList", "list.edit", 1 },
  { "dialog-package",       "settings",   "packages", "JyRecordList", "list.edit", 1 },
  { "dialog-item",          "settings",   "items", "JyRecordList", "list.edit", 1 },
  { "dialog-rule",          "settings",   "rules", "JyRecordList", "list.edit", 1 },
  { "dialog-close-period",  "reports",    "2026Q2", "JyClosingBar", "closing.close", 1 },
  { "dialog-report-layout", "reports",    "summary", "JyReportsPage", "page.layout", 1 },
  { "closing",              "closing",    "@closing" },
  { "closing-numbers",      "closing",    "@closing", "JyClosingPage", "page.compare", 1 },
  { "closing-people",       "closing",    "@closing", "JyClosingPage", "page.show-people", 1 },
  { "closing-print",        "closing",    "@closing", "JyClosingPage", "page.print", 1 },
  { "reports-closed",       "reports",    "2026Q2" },
  { "dialog-issue-again",   "reports",    "2026Q2", "JyClosingBar", "closing.close", 1 },
};
/* clang-format on */
