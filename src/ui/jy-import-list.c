/* jy-import-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-import-list.h"

#include <glib/gi18n.h>

#include "jy-import-text.h"

struct _JyImportList
{
  GObject parent_instance;

  const JyRoster *roster; /* (nullable) */
  JyImportView view;
  GArray *lines; /* JyImportLine */
};

static void jy_import_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JyImportList,
                               jy_import_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, jy_import_list_model_init))

/* clang-format off */
static const char *const titles[JY_IMPORT_N_VIEWS] = {
  [JY_IMPORT_DOUBTFUL]           = N_("Doubtful"),
  [JY_IMPORT_REFUSED]            = N_("Refused"),
  [JY_IMPORT_HOUSEHOLDS_NEW]     = N_("New households"),
  [JY_IMPORT_HOUSEHOLDS_CHANGED] = N_("Changed households"),
  [JY_IMPORT_PEOPLE_NEW]         = N_("New people"),
  [JY_IMPORT_PEOPLE_CHANGED]     = N_("Changed people"),
  [JY_IMPORT_PEOPLE_SAME]        = N_("People as they are"),
  [JY_IMPORT_AGREEMENTS_NEW]     = N_("People newly signed"),
  [JY_IMPORT_TO_MAKE]            = N_("Names to be added"),
  [JY_IMPORT_MATCHED]            = N_("Names written otherwise"),
  [JY_IMPORT_TOLERATED]          = N_("Taken with a remark"),
  [JY_IMPORT_SKIPPED]            = N_("Not people"),
};
/* clang-format on */

const char *
jy_import_view_get_title (JyImportView view)
{
  g_return_val_if_fail (view < JY_IMPORT_N_VIEWS, "");

  return _(titles[view]);
}

static void
add (GArray *lines, JyImportLineKind kind, guint index)
{
  JyImportLine line = { kind, index };

  g_array_append_val (lines, line);
}

static gboolean
is_listed_person (const JyRosterPerson *person, JyImportView view)
{
  if (view == JY_IMPORT_AGREEMENTS_NEW)
    return person->agreement == JY_ROSTER_NEW && person->outcome != JY_ROSTER_LEFT_OUT;

  return person->outcome == (view == JY_IMPORT_PEOPLE_NEW       ? JY_ROSTER_NEW
                             : view == JY_IMPORT_PEOPLE_CHANGED ? JY_ROSTER_CHANGED
                                                                : JY_ROSTER_SAME);
}

static void
add_persons (GArray *lines, const JyRoster *roster, JyImportView view)
{
  const GArray *persons = jy_roster_get_persons (roster);

  for (guint i = 0; i < persons->len; i++)
    if (is_listed_person (&g_array_index (persons, JyRosterPerson, i), view))
      add (lines, JY_IMPORT_LINE_PERSON, i);
}

static void
add_households (GArray *lines, const JyRoster *roster, JyRosterOutcome outcome)
{
  const GArray *households = jy_roster_get_households (roster);

  for (guint i = 0; i < households->len; i++)
    if (g_array_index (households, JyRosterHousehold, i).outcome == outcome)
      add (lines, JY_IMPORT_LINE_HOUSEHOLD, i);
}

static void
add_problems (GArray *lines, const JyRoster *roster, JyRosterSeverity severity)
{
  const GArray *problems = jy_roster_get_problems (roster);

  for (guint i = 0; i < problems->len; i++)
    {
      const JyRosterProblem *problem = &g_array_index (problems, JyRosterProblem, i);

      if (jy_roster_faults[problem->fault].severity == severity)
        add (lines, JY_IMPORT_LINE_PROBLEM, i);
    }
}

static void
add_names (GArray *lines, const JyRoster *roster, gboolean is_known)
{
  const JyRosterNames *names = jy_roster_get_names (roster);

  for (guint kind = 0; kind < JY_ROSTER_NAMES_N_KINDS; kind++)
    for (guint i = 1; i <= jy_roster_names_count (names, kind); i++)
      {
        const JyRosterName *name = jy_roster_names_get (names, kind, i);

        if (name->n_rows > 0 &&
            (is_known ? name->ours != NULL && !g_str_equal (name->ours, name->name)
                      : name->ours == NULL))
          add (lines, JY_IMPORT_LINE_NAME, JY_IMPORT_NAME_INDEX (kind, i));
      }
}

static void
add_lines (GArray *lines, const JyRoster *roster, JyImportView view)
{
  switch (view)
    {
    case JY_IMPORT_DOUBTFUL:
      add_problems (lines, roster, JY_ROSTER_DOUBTFUL);
      break;
    case JY_IMPORT_REFUSED:
      add_problems (lines, roster, JY_ROSTER_REFUSED);
      break;
    case JY_IMPORT_TOLERATED:
      add_problems (lines, roster, JY_ROSTER_TOLERATED);
      break;
    case JY_IMPORT_HOUSEHOLDS_NEW:
      add_households (lines, roster, JY_ROSTER_NEW);
      break;
    case JY_IMPORT_HOUSEHOLDS_CHANGED:
      add_households (lines, roster, JY_ROSTER_CHANGED);
      break;
    case JY_IMPORT_TO_MAKE:
      add_names (lines, roster, FALSE);
      break;
    case JY_IMPORT_MATCHED:
      add_names (lines, roster, TRUE);
      break;
    case JY_IMPORT_SKIPPED:
      for (guint i = 0; i < jy_roster_get_skips (roster)->len; i++)
        add (lines, JY_IMPORT_LINE_SKIP, i);
      break;
    case JY_IMPORT_PEOPLE_NEW:
    case JY_IMPORT_PEOPLE_CHANGED:
    case JY_IMPORT_PEOPLE_SAME:
    case JY_IMPORT_AGREEMENTS_NEW:
    case JY_IMPORT_N_VIEWS:
    default:
      add_persons (lines, roster, view);
      break;
    }
}

guint
jy_import_list_count (const JyRoster *roster, JyImportView view)
{
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (JyImportLine));

  add_lines (lines, roster, view);
  return lines->len;
}

static GType
jy_import_list_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return JY_TYPE_IMPORT_ROW;
}

static guint
jy_import_list_get_n_items (GListModel *model)
{
  return JY_IMPORT_LIST (model)->lines->len;
}

static gpointer
jy_import_list_get_item (GListModel *model, guint position)
{
  JyImportList *self = JY_IMPORT_LIST (model);

  if (position >= self->lines->len)
    return NULL;

  return jy_import_text_new_row (self->roster,
                                 &g_array_index (self->lines, JyImportLine, position));
}

static void
jy_import_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = jy_import_list_get_item_type;
  iface->get_n_items = jy_import_list_get_n_items;
  iface->get_item = jy_import_list_get_item;
}

static void
jy_import_list_finalize (GObject *object)
{
  g_array_unref (JY_IMPORT_LIST (object)->lines);

  G_OBJECT_CLASS (jy_import_list_parent_class)->finalize (object);
}

static void
jy_import_list_class_init (JyImportListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = jy_import_list_finalize;
}

static void
jy_import_list_init (JyImportList *self)
{
  self->lines = g_array_new (FALSE, FALSE, sizeof (JyImportLine));
}

JyImportList *
jy_import_list_new (void)
{
  return g_object_new (JY_TYPE_IMPORT_LIST, NULL);
}

void
jy_import_list_show (JyImportList *self, const JyRoster *roster, JyImportView view)
{
  guint n_before;

  g_return_if_fail (JY_IS_IMPORT_LIST (self));

  n_before = self->lines->len;
  self->roster = roster;
  self->view = view;
  g_array_set_size (self->lines, 0);
  if (roster != NULL)
    add_lines (self->lines, roster, view);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->lines->len);
}

guint
jy_import_list_get_person (JyImportList *self, guint position)
{
  const JyImportLine *line;

  g_return_val_if_fail (JY_IS_IMPORT_LIST (self), G_MAXUINT);

  if (position >= self->lines->len)
    return G_MAXUINT;

  line = &g_array_index (self->lines, JyImportLine, position);
  if (line->kind == JY_IMPORT_LINE_PERSON)
    return line->index;
  if (line->kind != JY_IMPORT_LINE_PROBLEM)
    return G_MAXUINT;

  return g_array_index (jy_roster_get_problems (self->roster), JyRosterProblem, line->index).person;
}

void
jy_import_list_refresh (JyImportList *self, guint position)
{
  g_return_if_fail (JY_IS_IMPORT_LIST (self) && position < self->lines->len);

  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 1);
}
