/* jy-change-list.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-change-list.h"

#include <glib/gi18n.h>

#include "jy-classification.h"
#include "jy-health-record.h"
#include "jy-history-rows.h"
#include "jy-mask.h"
#include "jy-moment.h"
#include "jy-person-code.h"
#include "jy-relation.h"
#include "jy-work-history.h"

struct _JyChangeList
{
  GtkWidget parent_instance;

  GtkBox *box;
};

G_DEFINE_FINAL_TYPE (JyChangeList, jy_change_list, GTK_TYPE_WIDGET)

/* What a column is called and how its values read.  A column that is not here, and no field of the
 * health record, is not shown: ids mean nothing to people. */
/* clang-format off */
static const struct
{
  const char *table;
  const char *column;
  const char *label;
  const JyChoice *choices; /* (nullable) */
  char *(*mask) (const char *value); /* (nullable) */
} columns[] = {
  { "resident",       "name",              N_("Full name"),             NULL, NULL },
  { "resident",       "sex",               N_("Sex"),                   jy_sexes, NULL },
  { "resident",       "born_on",           N_("Born on"),               NULL, NULL },
  { "resident",       "id_type",           N_("Document"),              jy_id_types, NULL },
  { "resident",       "id_number",         N_("Identity number"),       NULL, jy_mask_id_number },
  { "resident",       "phone",             N_("Phone"),                 NULL, jy_mask_phone },
  { "resident",       "resid_type",        N_("Registration"),          jy_resid_types, NULL },
  { "resident",       "residence_pattern", N_("Lives"),                 jy_residence_patterns, NULL },
  { "resident",       "away_place",        N_("Where, if away"),        NULL, NULL },
  { "resident",       "note",              N_("Note"),                  NULL, NULL },
  { "resident",       "died_on",           N_("Died on"),               NULL, NULL },
  { "resident",       "moved_out_on",      N_("Moved out on"),          NULL, NULL },
  { "resident",       "discharged_on",     N_("Left hospital on"),      NULL, NULL },
  { "membership",     "relation",          N_("Relation"),              jy_relations, NULL },
  { "membership",     "from_on",           N_("Lives here since"),      NULL, NULL },
  { "membership",     "until_on",          N_("Left the household on"), NULL, NULL },
  { "membership",     "end_reason",        N_("Reason"),                jy_membership_ends, NULL },
  { "condition",      "from_on",           N_("Diagnosed on"),          NULL, NULL },
  { "condition",      "until_on",          N_("Holds no more since"),   NULL, NULL },
  { "condition",      "end_reason",        N_("Why it ended"),          jy_condition_ends, NULL },
  { "condition",      "note",              N_("Note"),                  NULL, NULL },
  { "pregnancy",      "known_on",          N_("Registered on"),         NULL, NULL },
  { "pregnancy",      "last_period_on",    N_("Last period began on"),  NULL, NULL },
  { "pregnancy",      "due_on",            N_("Due on"),                NULL, NULL },
  { "pregnancy",      "delivered_on",      N_("Delivered on"),          NULL, NULL },
  { "pregnancy",      "discharged_on",     N_("Left hospital on"),      NULL, NULL },
  { "pregnancy",      "ended_on",          N_("Ended without a birth"), NULL, NULL },
  { "class_override", "until_on",          N_("Set by hand until"),     NULL, NULL },
  { "health_record",  "number",            N_("Record number"),         NULL, NULL },
  { "household",      "number",            N_("Number"),                NULL, NULL },
  { "household",      "address",           N_("Address"),               NULL, NULL },
  { "household",      "phone",             N_("Phone"),                 NULL, jy_mask_phone },
  { "household",      "note",              N_("Note"),                  NULL, NULL },
  { "household",      "dissolved_on",      N_("Dissolved on"),          NULL, NULL },
  { "agreement",      "signed_on",         N_("Signed on"),             NULL, NULL },
  { "agreement",      "starts_on",         N_("From"),                  NULL, NULL },
  { "agreement",      "ends_on",           N_("Until"),                 NULL, NULL },
  { "agreement",      "ended_on",          N_("Ended on"),              NULL, NULL },
  { "agreement_member", "ended_on",        N_("Ended on"),              NULL, NULL },
  { "centre",         "name",              N_("Name"),                  NULL, NULL },
  { "centre",         "director",          N_("Director"),              NULL, NULL },
  { "centre",         "phone",             N_("Phone"),                 NULL, NULL },
  { "centre",         "complaint_phone",   N_("Phone for complaints"),  NULL, NULL },
  { "centre",         "address",           N_("Address"),               NULL, NULL },
  { "area",           "name",              N_("Name"),                  NULL, NULL },
  { "area",           "code",              N_("Code"),                  NULL, NULL },
  { "area",           "officer",           N_("Officer of the committee"), NULL, NULL },
  { "area",           "closed_on",         N_("Closed on"),             NULL, NULL },
  { "area_base",      "population",        N_("Population"),            NULL, NULL },
  { "area_base",      "households",        N_("Households"),            NULL, NULL },
  { "area_base",      "target_persons",    N_("Target"),                NULL, NULL },
  { "area_base",      "source",            N_("Source"),                NULL, NULL },
  { "staff",          "name",              N_("Full name"),             NULL, NULL },
  { "staff",          "title",             N_("Title"),                 NULL, NULL },
  { "staff",          "phone",             N_("Phone"),                 NULL, NULL },
  { "staff",          "left_on",           N_("Left on"),               NULL, NULL },
  { "team",           "name",              N_("Name"),                  NULL, NULL },
  { "team",           "phone",             N_("Phone"),                 NULL, NULL },
  { "team",           "closed_on",         N_("Closed on"),             NULL, NULL },
  { "team_member",    "from_on",           N_("From"),                  NULL, NULL },
  { "team_member",    "until_on",          N_("Until"),                 NULL, NULL },
  { "team_area",      "from_on",           N_("From"),                  NULL, NULL },
  { "team_area",      "until_on",          N_("Until"),                 NULL, NULL },
  { "package",        "name",              N_("Name"),                  NULL, NULL },
  { "package",        "closed_on",         N_("Closed on"),             NULL, NULL },
  { "service_item",   "code",              N_("Code"),                  NULL, NULL },
  { "service_item",   "name",              N_("Name"),                  NULL, NULL },
  { "service_item",   "closed_on",         N_("Closed on"),             NULL, NULL },
  { "setting",        "value",             N_("Value"),                 NULL, NULL },
  { "account",        "name",              N_("Name"),                  NULL, NULL },
  { "account",        "closed_on",         N_("Closed on"),             NULL, NULL },
};
/* clang-format on */

/* Returns: (transfer full): a value as people read it */
static char *
dup_value (gsize column, const char *value)
{
  if (value == NULL || *value == '\0')
    return g_strdup ("—");
  if (columns[column].mask != NULL)
    return columns[column].mask (value);
  if (columns[column].choices != NULL)
    return g_strdup (jy_choice_get_name (columns[column].choices, value));

  return g_strdup (value);
}

/* Returns: (transfer full) (nullable): "Phone: — → 138****5678"; %NULL if it is not shown */
static char *
dup_line (const char *table, const JyChangedValue *value)
{
  const JyHealthField *field =
    g_str_equal (table, "health_record") ? jy_health_field_find (value->column) : NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  const char *label = NULL;

  if (field != NULL)
    {
      label = _(field->label);
      before = jy_health_field_dup_text (field, value->before);
      after = jy_health_field_dup_text (field, value->after);
    }
  for (gsize i = 0; label == NULL && i < G_N_ELEMENTS (columns); i++)
    if (g_str_equal (columns[i].table, table) && g_str_equal (columns[i].column, value->column))
      {
        label = _(columns[i].label);
        before = dup_value (i, value->before);
        after = dup_value (i, value->after);
      }
  if (label == NULL)
    return NULL;

  /* Translators: what was changed, before and after: "Phone: 138****5678 → 139****0000" */
  return g_strdup_printf (_("%s: %s → %s"), label, *before != '\0' ? before : "—",
                          *after != '\0' ? after : "—");
}

static void
add_label (JyChangeList *self, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, style);
  gtk_widget_add_css_class (label, "numeric");
  gtk_box_append (self->box, label);
}

static void
add_operation (JyChangeList *self, const JyStoredOperation *operation)
{
  g_autofree char *when = jy_moment_dup_minute (operation->at_utc);
  g_autofree char *title = jy_stored_operation_dup_title (operation);
  g_autofree char *text = *operation->account_name != '\0'
                            ? g_strdup_printf ("%s · %s · %s", when, title, operation->account_name)
                            : g_strdup_printf ("%s · %s", when, title);

  add_label (self, text, "heading");
}

static void
clear (JyChangeList *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->box))) != NULL)
    gtk_box_remove (self->box, child);
}

static void
add_values (JyChangeList *self, const JyRowChange *change)
{
  for (guint i = 0; i < change->values->len; i++)
    {
      g_autofree char *line = dup_line (change->table, g_ptr_array_index (change->values, i));

      if (line != NULL)
        add_label (self, line, "change");
    }
}

static void
add_count (JyChangeList *self, const JyTableCount *count)
{
  const char *noun = g_dpgettext2 (NULL, "record", count->table->noun);
  g_autofree char *text = NULL;

  /* Translators: a kind of record: "resident: 3 added, 1 changed, 0 deleted" */
  text = g_strdup_printf (_("%s: %d added, %d changed, %d deleted"), noun, (int) count->inserted,
                          (int) count->updated, (int) count->deleted);
  add_label (self, text, "heading");
}

void
jy_change_list_show_operation (JyChangeList *self, const JyOperationDetails *details)
{
  g_return_if_fail (JY_IS_CHANGE_LIST (self));

  clear (self);
  for (guint i = 0; details != NULL && i < details->counts->len; i++)
    {
      const JyTableCount *count = &g_array_index (details->counts, JyTableCount, i);

      if (count->table == NULL)
        continue;
      add_count (self, count);
      for (guint j = 0; j < details->updates->len; j++)
        {
          const JyRowChange *change = g_ptr_array_index (details->updates, j);

          if (g_str_equal (change->table, count->table->name))
            add_values (self, change);
        }
    }
}

void
jy_change_list_show (JyChangeList *self, const GPtrArray *changes)
{
  gint64 last = 0;

  g_return_if_fail (JY_IS_CHANGE_LIST (self));

  clear (self);
  for (guint i = 0; i < changes->len; i++)
    {
      const JyRowChange *change = g_ptr_array_index (changes, i);

      if (change->operation->id != last)
        add_operation (self, change->operation);
      last = change->operation->id;
      add_values (self, change);
    }

  if (changes->len == 0)
    add_label (self, _("Nothing was changed yet."), "dim-label");
}

static void
jy_change_list_dispose (GObject *object)
{
  JyChangeList *self = JY_CHANGE_LIST (object);

  g_clear_pointer ((GtkWidget **) &self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (jy_change_list_parent_class)->dispose (object);
}

static void
jy_change_list_class_init (JyChangeListClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jy_change_list_dispose;
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);
}

static void
jy_change_list_init (JyChangeList *self)
{
  self->box = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 2));
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
}
