/* jy-worklist-page.c - visits to pages of a worklist
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>
#include <string.h>

#include "jy-date.h"
#include "jy-mask.h"
#include "jy-slogan.h"
#include "jy-task-text.h"
#include "jy-worklist-private.h"

/* More visits than this are divided by village. */
#define MAX_TOGETHER 30

#define FONT_SIZE 9
#define SIGNING_HEIGHT 22 /* points: room to write in */
#define PERSON_HEIGHT 28

/* What one page after another is about. */
typedef struct
{
  const JyWorklistHead *head;
  const JyVisitList *list;
  guint first;
  guint end;
} Part;

static void
get_columns (JyPaperColumn columns[8])
{
  const JyPaperColumn all[8] = {
    { C_("paper", "Name"), 32, JY_TEXT_PLAIN, FALSE },
    { _("Identity number"), 32, JY_TEXT_SMALL, FALSE },
    { _("What is due"), 90, JY_TEXT_PLAIN, FALSE },
    { _("Blood pressure\nmmHg"), 25, JY_TEXT_PLAIN, FALSE },
    { _("Glucose\nmmol/L"), 20, JY_TEXT_PLAIN, FALSE },
    { _("Weight\nkg"), 18, JY_TEXT_PLAIN, FALSE },
    { _("Result and advice"), 36, JY_TEXT_PLAIN, FALSE },
    { _("Signature"), 20, JY_TEXT_PLAIN, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    columns[i] = all[i];
}

static char *
dup_counts (const Part *part)
{
  guint n_people = 0, n_services = 0;
  guint n_visits = part->end - part->first;
  g_autofree char *households = NULL;
  g_autofree char *people = NULL;
  g_autofree char *services = NULL;

  for (guint i = part->first; i < part->end; i++)
    {
      const JyVisit *visit = part->list->visits->pdata[i];
      gint64 last = 0;

      n_services += visit->rows->len;
      for (guint r = 0; r < visit->rows->len; r++)
        {
          const JyTaskRow *row = visit->rows->pdata[r];

          n_people += row->resident != 0 && row->resident != last;
          last = row->resident;
        }
    }

  households = g_strdup_printf (ngettext ("%u household", "%u households", n_visits), n_visits);
  people = g_strdup_printf (ngettext ("%u person", "%u people", n_people), n_people);
  services = g_strdup_printf (ngettext ("%u service", "%u services", n_services), n_services);
  /* Translators: how many households, people and services */
  return g_strdup_printf (C_("worklist", "%s, %s, %s"), households, people, services);
}

/* Who goes where and when; what is not known before is written by hand. */
static void
add_head (JyDocument *document, const Part *part)
{
  static const JyPaperColumn columns[] = {
    { NULL, 2, JY_TEXT_PLAIN, TRUE }, { NULL, 5, JY_TEXT_PLAIN, FALSE },
    { NULL, 2, JY_TEXT_PLAIN, TRUE }, { NULL, 5, JY_TEXT_PLAIN, FALSE },
    { NULL, 2, JY_TEXT_PLAIN, TRUE }, { NULL, 5, JY_TEXT_PLAIN, FALSE },
  };
  const JyWorklistHead *head = part->head;
  JyPaperTable *table = jy_document_add_table (document, columns, G_N_ELEMENTS (columns));
  g_autofree char *counts = dup_counts (part);
  char day[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&head->day, day);
  jy_paper_table_set_row_height (table, SIGNING_HEIGHT);
  jy_paper_table_add_row (
    table,
    (const char *const[]){ _("Team"), head->team, _("Area"), head->area,
                           head->is_community_day ? _("Planned day") : _("As of"), day },
    JY_ROW_WITH_NEXT);
  if (head->is_community_day)
    jy_paper_table_add_row (table,
                            (const char *const[]){ _("Place"), head->place, _("Hours"),
                                                   head->hours, _("To visit"), counts },
                            JY_ROW_WITH_NEXT);
  jy_paper_table_add_row (
    table,
    (const char *const[]){ _("Went on"), NULL, _("Staff present"), NULL,
                           head->is_community_day ? _("Done") : _("To visit"),
                           head->is_community_day ? NULL : counts },
    JY_ROW_PLAIN);
}

static gboolean
is_elsewhere (const JyVisit *a, const JyVisit *b)
{
  return a == NULL || a->village != b->village || g_strcmp0 (a->street, b->street) != 0;
}

/* The village, then the street unless it is the village's own name. */
static void
add_place (JyPaperTable *table, const JyVisitList *list, const JyVisit *visit)
{
  const JyStoredArea *village = jy_area_tree_find (list->tree, visit->village);
  g_autofree char *text = NULL;

  if (village == NULL)
    text = g_strdup (*visit->street != '\0' ? visit->street : _("In no area"));
  else if (*visit->street == '\0')
    text = g_strdup (village->name);
  else
    text = g_strdup_printf ("%s · %s", village->name, visit->street);
  jy_paper_table_add_row (table, (const char *const[]){ text },
                          JY_ROW_ACROSS | JY_ROW_GREY | JY_ROW_WITH_NEXT);
}

static void
append (GString *text, const char *part)
{
  if (part != NULL && *part != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? "    " : "", part);
}

static void
add_household (JyPaperTable *table, const JyVisit *visit, guint number)
{
  const JyTaskRow *row = jy_visit_get_first (visit);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *name = NULL;
  g_autofree char *household_number = NULL;

  if (visit->home != NULL)
    {
      /* Translators: a household on the list: its place on it, and the name of its head */
      name = g_strdup_printf (_("%u. Household of %s"), number, visit->home->head_name);
      household_number = g_strdup_printf (_("No. %s"), visit->home->number);
    }
  else
    name = g_strdup_printf ("%u. %s", number, row->name);
  append (text, name);
  append (text, row->address);
  append (text, visit->home != NULL ? visit->home->phone : row->phone);
  append (text, household_number);
  jy_paper_table_add_row (table, (const char *const[]){ text->str },
                          JY_ROW_ACROSS | JY_ROW_WITH_NEXT);
}

static char *
dup_service (const JyTaskRow *row)
{
  g_autofree char *service = jy_task_row_dup_service (row);
  g_autofree char *state = jy_task_row_dup_state (row);
  char to[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&row->to, to);
  /* Translators: a box to tick, a service, its last day, and how that stands: "12 d over" */
  return g_strdup_printf (_("%s %s – until %s (%s)"), JY_BOX, service, to, state);
}

static char *
dup_person (const JyTaskRow *row)
{
  g_autofree char *age = NULL;

  if (row->resident == 0)
    return g_strdup (_("The whole household"));

  age = jy_task_row_dup_sex_and_age (row);
  if (row->is_away)
    return g_strdup_printf ("%s\n%s\n%s", row->name, age,
                            row->is_raised ? _("Home now") : _("Living away"));
  return g_strdup_printf ("%s\n%s", row->name, age);
}

/* All that is due for one person, from @first on.  Returns: the row after the last */
static guint
add_person (JyPaperTable *table, const JyVisit *visit, guint first)
{
  const JyTaskRow *row = visit->rows->pdata[first];
  g_autoptr (GString) services = g_string_new (NULL);
  g_autofree char *person = dup_person (row);
  g_autofree char *number = jy_mask_id_number (row->resident != 0 ? row->id_number : NULL);
  guint i = first;

  for (; i < visit->rows->len; i++)
    {
      const JyTaskRow *other = visit->rows->pdata[i];
      g_autofree char *service = NULL;

      if (other->resident != row->resident)
        break;
      service = dup_service (other);
      if (strstr (services->str, service) == NULL) /* one examination, for two reasons */
        g_string_append_printf (services, "%s%s", i > first ? "\n" : "", service);
    }
  jy_paper_table_add_row (
    table, (const char *const[]){ person, number, services->str, NULL, NULL, NULL, NULL, NULL },
    i < visit->rows->len ? JY_ROW_WITH_NEXT : JY_ROW_PLAIN);

  return i;
}

static void
add_visits (JyDocument *document, const Part *part)
{
  JyPaperColumn columns[8];
  const JyVisit *before = NULL;
  JyPaperTable *table;

  get_columns (columns);
  table = jy_document_add_table (document, columns, G_N_ELEMENTS (columns));
  for (guint i = part->first; i < part->end; i++)
    {
      const JyVisit *visit = part->list->visits->pdata[i];

      jy_paper_table_set_row_height (table, 0);
      if (is_elsewhere (before, visit))
        add_place (table, part->list, visit);
      add_household (table, visit, i - part->first + 1);
      jy_paper_table_set_row_height (table, PERSON_HEIGHT);
      for (guint row = 0; row < visit->rows->len;)
        row = add_person (table, visit, row);
      before = visit;
    }
}

static JyDocument *
make_document (const Part *part)
{
  const JyWorklistHead *head = part->head;
  const char *title =
    head->is_community_day ? _("Community-Day Worklist") : _("Household Visit Worklist");
  const char *labels[] = { _("Visiting doctor:"), _("Village doctor or committee:"), _("Date:"),
                           NULL };
  char day[JY_DATE_TEXT_SIZE];
  g_autofree char *running = NULL;
  g_autofree char *whole = NULL;
  JyDocument *document;

  jy_date_to_text (&head->day, day);
  running = g_strdup_printf ("%s · %s", title, day);
  whole =
    *head->centre != '\0' ? g_strdup_printf ("%s\n%s", head->centre, title) : g_strdup (title);
  document = jy_document_new (JY_PAPER_A4_LANDSCAPE, running);
  jy_document_set_size (document, FONT_SIZE);
  jy_document_set_footer (document, jy_slogan_get (3));
  jy_document_add_title (document, whole);
  add_head (document, part);
  add_visits (document, part);
  jy_document_add_signatures (document, labels, 3);

  return document;
}

/* The visits to one village, or all of them if they are few. */
static guint
find_end (const JyVisitList *list, guint first)
{
  const JyVisit *visit = list->visits->pdata[first];
  guint end = first + 1;

  if (list->visits->len <= MAX_TOGETHER)
    return list->visits->len;
  while (end < list->visits->len &&
         ((const JyVisit *) list->visits->pdata[end])->village == visit->village)
    end++;

  return end;
}

void
jy_worklist_add_documents (GPtrArray *documents,
                           const JyWorklistHead *head,
                           const JyVisitList *visits)
{
  guint end;

  for (guint first = 0; first < visits->visits->len; first = end)
    {
      Part part = { head, visits, first, 0 };

      part.end = end = find_end (visits, first);
      g_ptr_array_add (documents, make_document (&part));
    }
}
