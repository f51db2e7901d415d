/* jy-logbook.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-logbook.h"

#include <glib/gi18n.h>

#define L(text) NC_ ("logbook", text)

/* clang-format off */
static const JyChoice supervision_kinds[] = { /* S114, S116, S123 */
  { "1", N_("quarterly assessment") },
  { "2", N_("inspection without notice") },
  { "3", N_("door visits") },
  { "4", N_("telephone survey") },
  { "5", N_("acceptance of work") },
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

const JyLogbook jy_logbooks[] = {
  { "supervision", L("Supervision"), N_("Visits of the supervision group, what they found and when it was looked at again."), "S114, S116, S123", supervision_kinds,
    { { "happened_on", L("Day"), TRUE }, { "kind", L("How"), TRUE }, { "team", L("Team") }, { "staff", L("Doctor") }, { "area", L("Area") },
      { "detail", L("Findings"), TRUE }, { "outcome", L("Required") }, { "due_on", L("By") }, { "settled_on", L("Looked at again") } } },
  { "complaint", L("Complaints"), N_("Who complained of what, and how it was handled: residents supervise the service."), "S138, S146, S158", complaint_kinds,
    { { "happened_on", L("Day"), TRUE }, { "kind", L("How"), TRUE }, { "title", L("From") }, { "team", L("Team") }, { "staff", L("About") },
      { "detail", L("Complaint"), TRUE }, { "outcome", L("Handling") }, { "settled_on", L("Settled on") } } },
  { "feedback", L("Problems"), N_("What village doctors met with and the team solved together."), "S121", NULL,
    { { "happened_on", L("Day"), TRUE }, { "staff", L("From") }, { "team", L("Team") }, { "area", L("Area") },
      { "detail", L("Problem"), TRUE }, { "outcome", L("Solution") }, { "settled_on", L("Solved on") } } },
  { "activity", L("Activities"), N_("Meetings, trainings, lectures and free clinics, with how many people were there."), "S133–S135, S154", activity_kinds,
    { { "happened_on", L("Day"), TRUE }, { "kind", L("Kind"), TRUE }, { "title", L("Subject"), TRUE }, { "area", L("Area") }, { "team", L("Team") },
      { "persons", L("People"), TRUE }, { "detail", L("Content") } } },
  { "publicity", L("Publicity"), N_("Letters, cards, leaflets and banners, how many and where."), "S124–S127, S136, S137, S150, S151", publicity_kinds,
    { { "happened_on", L("Day"), TRUE }, { "kind", L("Kind"), TRUE }, { "area", L("Committee or area") }, { "title", L("Subject") },
      { "copies", L("Copies"), TRUE }, { "detail", L("Remarks") } } },
  { "education", L("Health education"), N_("Materials, films, boards, lectures and consultations; each year a number of each is due."), "rules 3.14, S136", education_kinds,
    { { "happened_on", L("Day"), TRUE }, { "kind", L("Kind"), TRUE }, { "title", L("Subject"), TRUE }, { "area", L("Place") }, { "staff", L("Given by") },
      { "persons", L("People") }, { "copies", L("Copies") }, { "outcome", L("Result") }, { "detail", L("Kept as") } } },
  { "equipment", L("Equipment"), N_("What each doctor was issued with, and gave back."), "S131", equipment_kinds,
    { { "happened_on", L("Issued on"), TRUE }, { "kind", L("Kind"), TRUE }, { "staff", L("To"), TRUE }, { "title", L("Number") },
      { "copies", L("Pieces"), TRUE }, { "settled_on", L("Returned on") }, { "detail", L("Remarks") } } },
  { "permit", L("Work permits"), N_("Work permits of village doctors and teams: number, until when, returned."), "S129", NULL,
    { { "happened_on", L("Issued on"), TRUE }, { "staff", L("To"), TRUE }, { "title", L("Number"), TRUE }, { "due_on", L("Valid until") },
      { "settled_on", L("Returned on") }, { "detail", L("Remarks") } } },
  { "archive", L("Archive boxes"), N_("Boxes of bound agreements and records: what is in each and where it stands."), "S130", NULL,
    { { "happened_on", L("Filed on"), TRUE }, { "title", L("Box number"), TRUE }, { "area", L("Area") }, { "team", L("Team") },
      { "detail", L("Contents"), TRUE }, { "copies", L("Volumes") }, { "outcome", L("Where it stands") } } },
  { NULL },
};

/* A health centre: 12 kinds of material, 6 of films, 2 boards renewed every two months, a lecture
 * a month, 9 consultations. */
static const struct
{
  const char *kind;
  int quota;
} quotas[] = { { "1", 12 }, { "2", 6 }, { "3", 12 }, { "4", 12 }, { "5", 9 } };
/* clang-format on */

const JyLogbook *
jy_logbook_find (const char *id)
{
  for (const JyLogbook *book = jy_logbooks; book->id != NULL; book++)
    if (g_strcmp0 (book->id, id) == 0)
      return book;

  return NULL;
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
