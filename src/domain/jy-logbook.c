/* jy-logbook.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-logbook.h"

#include <glib/gi18n.h>

/* clang-format off */
const JyChoice jy_logbook_results[] = { /* S156 */
  { JY_LOGBOOK_PASSED, N_("passed") },
  { JY_LOGBOOK_TO_RECTIFY, N_("to rectify") },
  { NULL },
};

static const JyChoice supervision_kinds[] = { /* S114, S116, S123, S156 */
  { "1", N_("quarterly assessment") },
  { "2", N_("inspection without notice") },
  { "3", N_("door visits") },
  { "4", N_("telephone survey") },
  { JY_LOGBOOK_ACCEPTANCE, N_("acceptance of work") },
  { NULL },
};

static const JyChoice complaint_kinds[] = {
  { "1", N_("by telephone") },
  { "2", N_("in person") },
  { "3", N_("in writing") },
  { "4", N_("through the authority") },
  { NULL },
};

static const JyChoice activity_kinds[] = { /* S133, S154 */
  { "1", N_("launch meeting") },
  { "2", N_("mobilisation meeting") },
  { "3", N_("special meeting") },
  { "4", N_("progress meeting") },
  { "5", N_("training") },
  { "6", N_("lecture") },
  { "7", N_("public consultation") },
  { "8", N_("free clinic") },
  { NULL },
};

static const JyChoice publicity_kinds[] = { /* S124-S127, S136, S137, S150, S151 */
  { "1", N_("notice of signing") },
  { "2", N_("letter to residents") },
  { "3", N_("contact card") },
  { "4", N_("leaflet") },
  { "5", N_("banner") },
  { "6", N_("board or wall newspaper") },
  { "7", N_("loudspeaker or radio") },
  { "8", N_("screen or internet") },
  { NULL },
};

static const JyChoice education_kinds[] = { /* rules.md 3.14 */
  { "1", N_("printed material") },
  { "2", N_("audio or video") },
  { "3", N_("board renewed") },
  { "4", N_("lecture") },
  { "5", N_("public consultation") },
  { NULL },
};

static const JyChoice equipment_kinds[] = { /* S131 */
  { "1", N_("visiting bag") },
  { "2", N_("stethoscope") },
  { "3", N_("blood pressure meter") },
  { "4", N_("glucose meter") },
  { "5", N_("work log") },
  { "9", N_("other") },
  { NULL },
};

static const JyChoice visit_kinds[] = { /* indicators-and-reports.md 6.2 */
  { JY_LOGBOOK_VISITS_HERE, N_("at this institution") },
  { JY_LOGBOOK_VISITS_DOCTOR, N_("with their doctor") },
  { NULL },
};

const JyLogbook jy_logbooks[] = {
  { "supervision", NC_("logbook", "Supervision"), N_("Visits of the supervision group, what they found and when it was looked at again."), "S114, S116, S123, S156", supervision_kinds,
    { { "happened_on", NC_("logbook", "Day"), TRUE }, { "kind", NC_("logbook", "How"), TRUE }, { "team", NC_("logbook", "Team") }, { "staff", NC_("logbook", "Doctor") }, { "area", NC_("logbook", "Area") },
      { "detail", NC_("logbook", "Findings"), TRUE }, { "result", NC_("logbook", "Conclusion") }, { "outcome", NC_("logbook", "Required") }, { "due_on", NC_("logbook", "By") }, { "settled_on", NC_("logbook", "Looked at again") } } },
  { "complaint", NC_("logbook", "Complaints"), N_("Who complained of what, and how it was handled: residents supervise the service."), "S138, S146, S158", complaint_kinds,
    { { "happened_on", NC_("logbook", "Day"), TRUE }, { "kind", NC_("logbook", "How"), TRUE }, { "title", NC_("logbook", "From") }, { "team", NC_("logbook", "Team") }, { "staff", NC_("logbook", "About") },
      { "detail", NC_("logbook", "Complaint"), TRUE }, { "outcome", NC_("logbook", "Handling") }, { "settled_on", NC_("logbook", "Settled on") } } },
  { "feedback", NC_("logbook", "Problems"), N_("What village doctors met with and the team solved together."), "S121", NULL,
    { { "happened_on", NC_("logbook", "Day"), TRUE }, { "staff", NC_("logbook", "From") }, { "team", NC_("logbook", "Team") }, { "area", NC_("logbook", "Area") },
      { "detail", NC_("logbook", "Problem"), TRUE }, { "outcome", NC_("logbook", "Solution") }, { "settled_on", NC_("logbook", "Solved on") } } },
  { "activity", NC_("logbook", "Activities"), N_("Meetings, trainings, lectures and free clinics, with how many people were there."), "S133–S135, S154", activity_kinds,
    { { "happened_on", NC_("logbook", "Day"), TRUE }, { "kind", NC_("logbook", "Kind"), TRUE }, { "title", NC_("logbook", "Subject"), TRUE }, { "area", NC_("logbook", "Area") }, { "team", NC_("logbook", "Team") },
      { "persons", NC_("logbook", "People"), TRUE }, { "detail", NC_("logbook", "Content") } } },
  { "publicity", NC_("logbook", "Publicity"), N_("Letters, cards, leaflets and banners, how many and where."), "S124–S127, S136, S137, S150, S151", publicity_kinds,
    { { "happened_on", NC_("logbook", "Day"), TRUE }, { "kind", NC_("logbook", "Kind"), TRUE }, { "area", NC_("logbook", "Committee or area") }, { "title", NC_("logbook", "Subject") },
      { "copies", NC_("logbook", "Copies"), TRUE }, { "detail", NC_("logbook", "Remarks") } } },
  { "education", NC_("logbook", "Health education"), N_("Materials, films, boards, lectures and consultations; each year a number of each is due."), "rules 3.14, S136", education_kinds,
    { { "happened_on", NC_("logbook", "Day"), TRUE }, { "kind", NC_("logbook", "Kind"), TRUE }, { "title", NC_("logbook", "Subject"), TRUE }, { "area", NC_("logbook", "Place") }, { "staff", NC_("logbook", "Given by") },
      { "persons", NC_("logbook", "People") }, { "copies", NC_("logbook", "Copies") }, { "outcome", NC_("logbook", "Result") }, { "detail", NC_("logbook", "Kept as") } } },
  { "equipment", NC_("logbook", "Equipment"), N_("What each doctor was issued with, and gave back."), "S131", equipment_kinds,
    { { "happened_on", NC_("logbook", "Issued on"), TRUE }, { "kind", NC_("logbook", "Kind"), TRUE }, { "staff", NC_("logbook", "To"), TRUE }, { "title", NC_("logbook", "Number") },
      { "copies", NC_("logbook", "Pieces"), TRUE }, { "settled_on", NC_("logbook", "Returned on") }, { "detail", NC_("logbook", "Remarks") } } },
  { "permit", NC_("logbook", "Work permits"), N_("Work permits of village doctors and teams: number, until when, returned."), "S129", NULL,
    { { "happened_on", NC_("logbook", "Issued on"), TRUE }, { "staff", NC_("logbook", "To"), TRUE }, { "title", NC_("logbook", "Number"), TRUE }, { "due_on", NC_("logbook", "Valid until") },
      { "settled_on", NC_("logbook", "Returned on") }, { "detail", NC_("logbook", "Remarks") } } },
  { "archive", NC_("logbook", "Archive boxes"), N_("Boxes of bound agreements and records: what is in each and where it stands."), "S130", NULL,
    { { "happened_on", NC_("logbook", "Filed on"), TRUE }, { "title", NC_("logbook", "Box number"), TRUE }, { "area", NC_("logbook", "Area") }, { "team", NC_("logbook", "Team") },
      { "detail", NC_("logbook", "Contents"), TRUE }, { "copies", NC_("logbook", "Volumes") }, { "outcome", NC_("logbook", "Where it stands") } } },
  { JY_LOGBOOK_VISITS, NC_("logbook", "Visits counted"), N_("Visits of the people signed, counted by another system: all of them, and how many came here or saw their own doctor. Enter each visit once, for a team or the whole centre."), "6.2", visit_kinds,
    { { "happened_on", NC_("logbook", "Last day counted"), TRUE }, { "kind", NC_("logbook", "Where"), TRUE }, { "persons", NC_("logbook", "All visits"), TRUE }, { "copies", NC_("logbook", "Of these: there"), TRUE },
      { "team", NC_("logbook", "Team") }, { "staff", NC_("logbook", "Doctor") }, { "area", NC_("logbook", "Area") }, { "title", NC_("logbook", "Counted by"), TRUE }, { "detail", NC_("logbook", "Remarks") } } },
  { NULL },
};

/* A health centre: 12 kinds of material, 6 of films, 2 boards renewed every two months, a lecture
 * a month, 9 consultations. */
static const struct
{
  const char *kind;
  int quota;
  gboolean is_of_titles;
} quotas[] = { { "1", 12, TRUE }, { "2", 6, TRUE }, { "3", 12 }, { "4", 12 }, { "5", 9 } };
/* clang-format on */

const JyLogbook *
jy_logbook_find (const char *id)
{
  for (const JyLogbook *book = jy_logbooks; book->id != NULL; book++)
    if (g_strcmp0 (book->id, id) == 0)
      return book;

  return NULL;
}

gboolean
jy_logbook_is_for_households (const char *kind)
{
  static const char *const handed_out[] = { "1", "2", "3", "4", NULL };

  return kind != NULL && g_strv_contains (handed_out, kind);
}

const JyLogbookField *
jy_logbook_find_field (const JyLogbook *self, const char *column)
{
  for (gsize i = 0; i < JY_LOGBOOK_MAX_FIELDS && self->fields[i].column != NULL; i++)
    if (g_str_equal (self->fields[i].column, column))
      return &self->fields[i];

  return NULL;
}

int
jy_logbook_get_quota (const char *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (quotas); i++)
    if (g_strcmp0 (quotas[i].kind, kind) == 0)
      return quotas[i].quota;

  return 0;
}

gboolean
jy_logbook_quota_is_of_titles (const char *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (quotas); i++)
    if (g_strcmp0 (quotas[i].kind, kind) == 0)
      return quotas[i].is_of_titles;

  return FALSE;
}

int
jy_logbook_get_quota_by (const char *kind, int month)
{
  return jy_logbook_get_quota (kind) * month / 12;
}
