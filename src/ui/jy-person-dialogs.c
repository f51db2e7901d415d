/* jy-person-dialogs.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-person-dialogs.h"

#include <glib/gi18n.h>

#include "jy-person-code.h"
#include "jy-record-form.h"
#include "jy-relation.h"
#include "jy-work-residents.h"

/* Conditions. */

/* clang-format off */
static const JyFieldInfo condition_fields[] = {
  { "kind",     N_("Condition"),            NULL,               NULL, TRUE,  0 },
  { "from_on",  N_("Diagnosed on"),         jy_field_read_date, NULL, FALSE, 11 },
  { "until_on", N_("Holds no more since"),  jy_field_read_date, NULL, FALSE, 11 },
  { "end_reason", N_("Why it ended"), jy_field_read_code, jy_condition_ends, FALSE, 8 },
  { "note",     N_("Note"),                 NULL,               NULL, FALSE, 0 },
  { NULL },
};

static const JyFieldInfo ending_fields[] = {
  { "until_on",   N_("Holds no more since"), jy_field_read_date, NULL,              TRUE,  11 },
  { "end_reason", N_("Why it ended"),        jy_field_read_code, jy_condition_ends, TRUE,  8 },
  { "note",       N_("Note"),                NULL,               NULL,              FALSE, 0 },
  { NULL },
};
/* clang-format on */

static GListModel *
dup_kinds (void)
{
  GListStore *options = g_list_store_new (JY_TYPE_OPTION);

  for (gsize i = 0; jy_groups[i].group != JY_GROUP_NONE; i++)
    {
      g_autoptr (JyOption) option = NULL;

      if (!jy_groups[i].is_condition)
        continue;
      option = jy_option_new ((gint64) i + 1, jy_groups[i].kind,
                              g_dpgettext2 (NULL, "group", jy_groups[i].name), NULL);
      g_list_store_append (options, option);
    }

  return G_LIST_MODEL (options);
}

void
jy_person_edit_condition (GtkWidget *origin,
                          JyOffice *office,
                          const JyPersonView *view,
                          const JyStoredCondition *condition)
{
  static const JyFieldDialogInfo info = {
    N_("Condition"),
    N_("_Save"),
    condition_fields,
    jy_record_dialog_set_up,
    jy_record_dialog_collect,
    jy_work_save_condition,
    (GDestroyNotify) jy_stored_condition_free,
  };
  const JyRecordOptions options = { "kind", dup_kinds (), FALSE };
  JyStoredCondition *record =
    condition != NULL ? jy_stored_condition_copy (condition) : g_new0 (JyStoredCondition, 1);

  if (condition == NULL)
    {
      record->id = jy_office_new_id (office);
      record->resident = view->resident->id;
    }
  jy_record_dialog_new (origin, office, &info, view->resident->name, &jy_condition_record, record,
                        &options, 1);
}

void
jy_person_end_condition (GtkWidget *origin,
                         JyOffice *office,
                         const JyPersonView *view,
                         const JyStoredCondition *condition)
{
  static const JyFieldDialogInfo info = {
    N_("End of a Condition"),
    N_("_Save"),
    ending_fields,
    jy_record_dialog_set_up,
    jy_record_dialog_collect,
    jy_work_save_condition,
    (GDestroyNotify) jy_stored_condition_free,
  };
  JyStoredCondition *record = jy_stored_condition_copy (condition);
  const JyGroupInfo *group = jy_group_find (jy_group_from_kind (condition->kind));
  g_autofree char *subject =
    g_strdup_printf (_("%s: %s"), view->resident->name,
                     group != NULL ? g_dpgettext2 (NULL, "group", group->name) : condition->kind);

  jy_office_get_today (office, &record->until_on);
  jy_record_dialog_new (origin, office, &info, subject, &jy_condition_record, record, NULL, 0);
}

/* Pregnancies. */

/* clang-format off */
static const JyFieldInfo pregnancy_fields[] = {
  { "known_on",       N_("Registered on"),         jy_field_read_date, NULL, TRUE,  11 },
  { "last_period_on", N_("Last period began on"),  jy_field_read_date, NULL, FALSE, 11 },
  { "due_on",         N_("Due on"),                jy_field_read_date, NULL, FALSE, 11 },
  { "delivered_on",   N_("Delivered on"),          jy_field_read_date, NULL, FALSE, 11 },
  { "discharged_on",  N_("Left hospital on"),      jy_field_read_date, NULL, FALSE, 11 },
  { "ended_on",       N_("Ended without a birth"), jy_field_read_date, NULL, FALSE, 11 },
  { "note",           N_("Note"),                  NULL,               NULL, FALSE, 0 },
  { NULL },
};
/* clang-format on */

void
jy_person_edit_pregnancy (GtkWidget *origin,
                          JyOffice *office,
                          const JyPersonView *view,
                          const JyStoredPregnancy *pregnancy)
{
  static const JyFieldDialogInfo info = {
    N_("Pregnancy"),
    N_("_Save"),
    pregnancy_fields,
    jy_record_dialog_set_up,
    jy_record_dialog_collect,
    jy_work_save_pregnancy,
    (GDestroyNotify) jy_stored_pregnancy_free,
  };
  JyStoredPregnancy *record =
    pregnancy != NULL ? jy_stored_pregnancy_copy (pregnancy) : g_new0 (JyStoredPregnancy, 1);

  if (pregnancy == NULL)
    {
      record->id = jy_office_new_id (office);
      record->resident = view->resident->id;
      jy_office_get_today (office, &record->known_on);
    }
  jy_record_dialog_new (origin, office, &info, view->resident->name, &jy_pregnancy_record, record,
                        NULL, 0);
}

/* Births. */

typedef struct
{
  JyStoredPregnancy *pregnancy; /* (owned) */
  gint64 child;
} Birth;

static void
birth_free (gpointer data)
{
  Birth *self = data;

  jy_stored_pregnancy_free (self->pregnancy);
  g_free (self);
}

/* clang-format off */
static const JyFieldInfo birth_fields[] = {
  { "delivered_on", N_("Born on"),           jy_field_read_date,     NULL,                TRUE,  11 },
  { "discharged_on", N_("Left hospital on"), jy_field_read_date,     NULL,                FALSE, 11 },
  { "name",         N_("Name of the child"), NULL,                   NULL,                FALSE, 0 },
  { "sex",          N_("Sex"),               jy_field_read_code,     jy_sexes,            FALSE, 4 },
  { "relation",     N_("Relation"),          jy_field_read_relation, jy_common_relations, FALSE, 5 },
  { NULL },
};
/* clang-format on */

static void
set_up_birth (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  GDate today;

  jy_office_get_today (jy_dialog_get_office (JY_DIALOG (dialog)), &today);
  jy_field_grid_set_date (grid, "delivered_on", &today);
}

/* Returns: (nullable): %NULL if no name is given: the child is registered elsewhere, or later */
static JyNewMember *
collect_child (JyFieldGrid *grid, const Birth *birth)
{
  g_autofree char *name = jy_field_grid_dup_value (grid, "name");
  g_autofree char *sex = jy_field_grid_dup_value (grid, "sex");
  g_autofree char *relation = jy_field_grid_dup_value (grid, "relation");
  JyStoredResident *child;

  if (*name == '\0')
    return NULL;

  child = g_new0 (JyStoredResident, 1);
  child->id = birth->child;
  child->name = g_steal_pointer (&name);
  child->sex = *sex != '\0' ? *sex - '0' : 0;
  jy_field_grid_get_date (grid, "delivered_on", &child->born_on);
  child->id_type = g_strdup ("01");
  child->phone = g_strdup ("");
  child->resid_type = 1;
  child->residence_pattern = g_strdup ("local");
  child->away_place = g_strdup ("");
  child->note = g_strdup ("");

  return jy_new_member_new (child, *relation != '\0' ? relation : JY_RELATION_OTHER);
}

static gpointer
collect_birth (JyFieldDialog *dialog, JyFieldGrid *grid)
{
  const Birth *birth = jy_field_dialog_get_data (dialog);
  JyStoredPregnancy *pregnancy = jy_stored_pregnancy_copy (birth->pregnancy);

  jy_field_grid_get_date (grid, "delivered_on", &pregnancy->delivered_on);
  jy_field_grid_get_date (grid, "discharged_on", &pregnancy->discharged_on);
  return jy_delivery_new (pregnancy, collect_child (grid, birth));
}

void
jy_person_record_birth (GtkWidget *origin,
                        JyOffice *office,
                        const JyPersonView *view,
                        const JyStoredPregnancy *pregnancy)
{
  static const JyFieldDialogInfo info = {
    N_("Birth"),
    N_("_Save"),
    birth_fields,
    set_up_birth,
    collect_birth,
    jy_work_record_delivery,
    (GDestroyNotify) jy_delivery_free,
  };
  Birth *birth = g_new0 (Birth, 1);

  birth->pregnancy = jy_stored_pregnancy_copy (pregnancy);
  birth->child = jy_office_new_id (office);
  jy_field_dialog_new (origin, office, &info, view->resident->name, birth, birth_free);
}

/* Classes. */

static const char *
read_class (JyFieldReading *reading, JyAxis axis, int last)
{
  int value = reading->text[0] - '0';

  if (reading->text[1] != '\0' || value < 1 || value > last)
    return axis == JY_AXIS_POPULATION ? _("Type 1 to 3.") : _("Type 1 to 4.");

  reading->value = g_strdup (reading->text);
  reading->words =
    g_strdup (axis == JY_AXIS_POPULATION ? jy_population_class_get_name ((JyPopulationClass) value)
                                         : jy_health_class_get_name ((JyHealthClass) value));
  return NULL;
}

static const char *
read_population_class (JyFieldReading *reading)
{
  return read_class (reading, JY_AXIS_POPULATION, JY_POPULATION_SPECIAL);
}

static const char *
read_health_class (JyFieldReading *reading)
{
  return read_class (reading, JY_AXIS_HEALTH, JY_HEALTH_HIGH_RISK);
}

/* clang-format off */
static const JyFieldInfo population_fields[] = {
  { "value",  N_("Class"),        read_population_class, NULL, TRUE, 4 },
  { "reason", N_("Reason"),       NULL,                  NULL, TRUE, 0 },
  { NULL },
};

static const JyFieldInfo health_fields[] = {
  { "value",  N_("Health class"), read_health_class,     NULL, TRUE, 4 },
  { "reason", N_("Reason"),       NULL,                  NULL, TRUE, 0 },
  { NULL },
};
/* clang-format on */

void
jy_person_set_class (GtkWidget *origin, JyOffice *office, const JyPersonView *view, JyAxis axis)
{
  static const JyFieldDialogInfo infos[] = {
    [JY_AXIS_POPULATION] = { N_("Set the Class by Hand"), N_("_Save"), population_fields,
                             jy_record_dialog_set_up, jy_record_dialog_collect, jy_work_set_class,
                             (GDestroyNotify) jy_stored_class_override_free },
    [JY_AXIS_HEALTH] = { N_("Set the Health Class by Hand"), N_("_Save"), health_fields,
                         jy_record_dialog_set_up, jy_record_dialog_collect, jy_work_set_class,
                         (GDestroyNotify) jy_stored_class_override_free },
  };
  JyStoredClassOverride *record = g_new0 (JyStoredClassOverride, 1);

  record->id = jy_office_new_id (office);
  record->resident = view->resident->id;
  record->axis = g_strdup (axis == JY_AXIS_POPULATION ? "population" : "health");
  record->value =
    axis == JY_AXIS_POPULATION ? (int) view->classes.population : (int) view->classes.health;
  jy_record_dialog_new (origin, office, &infos[axis], view->resident->name,
                        &jy_class_override_record, record, NULL, 0);
}
