/* jy-handover-section.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-handover-section.h"

#include <glib/gi18n.h>

#include "jy-empty-state.h"
#include "jy-filter-chip.h"
#include "jy-handover-dialog.h"
#include "jy-id-table.h"
#include "jy-message.h"
#include "jy-organisation-options.h"
#include "jy-person-code.h"
#include "jy-person-row.h"
#include "jy-work-register.h"

struct _JyHandoverSection
{
  JyPage parent_instance;

  JyOrganisation *organisation; /* (owned) (nullable): before it was read */
  JyIdTable *table;             /* (nullable): gone */

  GtkLabel *count;
  GtkDropDown *kind;
  GtkStack *list;
  AdwBin *table_bin;
  JyFilterChip *team_chip;
};

G_DEFINE_FINAL_TYPE (JyHandoverSection, jy_handover_section, JY_TYPE_PAGE)

/* clang-format off */
static const JyColumn columns[] = {
  { N_("Full name"),       "name",      NULL, 8,  0, FALSE },
  { N_("Sex"),             "sex",       NULL, 3,  0, FALSE },
  { N_("Born"),            "born",      NULL, 10, 0, FALSE },
  { N_("Identity number"), "id-number", NULL, 18, 0, FALSE },
  { N_("Household"),       "household", NULL, 7,  0, FALSE },
  { N_("Area"),            "area",      NULL, 10, 0, TRUE },
  { N_("Groups"),          "groups",    NULL, 14, 0, TRUE },
};
/* clang-format on */

static const char *
get_kind (JyHandoverSection *self)
{
  return jy_handover_kinds[gtk_drop_down_get_selected (self->kind)].code;
}

static void
failed_cb (JyHandoverSection *self, const GError *error)
{
  jy_message_show_error (GTK_WIDGET (self), _("The List Could Not Be Shown"), error);
}

static void
opened_cb (JyHandoverSection *self, gint64 id)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-person", "x", id);
}

/* Somebody to hand over, and somebody to take over. */
static void
selected_cb (JyHandoverSection *self)
{
  gboolean has_any = self->table != NULL && jy_id_table_get_first (self->table) != NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "section.open-person", has_any);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "section.hand-over",
                                 has_any && self->organisation != NULL);
}

static char *
dup_count (guint n)
{
  return g_strdup_printf (ngettext ("%'u person", "%'u people", n), n);
}

static void
list_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyHandoverSection) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = jy_office_call_finish (JY_OFFICE (source), result, &error);
  g_autofree char *count = NULL;

  if (ids == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        failed_cb (self, error);
      return;
    }
  if (self->table == NULL)
    return;

  count = dup_count (ids->len);
  gtk_label_set_text (self->count, count);
  gtk_stack_set_visible_child_name (self->list, ids->len > 0 ? "list" : "empty");
  jy_id_table_set_ids (self->table, JY_OFFICE (source), ids);
}

static void
organisation_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyHandoverSection) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JyOrganisation) organisation =
    jy_office_call_finish (JY_OFFICE (source), result, &error);
  g_autoptr (GListModel) teams = NULL;

  if (organisation == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        failed_cb (self, error);
      return;
    }
  if (self->table == NULL)
    return;

  teams = jy_organisation_dup_team_options (organisation);
  jy_filter_chip_set_choices (self->team_chip, teams);
  g_clear_pointer (&self->organisation, jy_organisation_free);
  self->organisation = g_steal_pointer (&organisation);
  selected_cb (self);
}

static void
jy_handover_section_reload (JyPage *page, GCancellable *cancellable)
{
  JyHandoverSection *self = JY_HANDOVER_SECTION (page);
  JyOffice *office = jy_page_get_office (page);
  JyRegisterQuery *query = jy_register_query_new (JY_REGISTER_PEOPLE);

  query->to_hand_over = jy_group_from_kind (get_kind (self));
  query->team = jy_filter_chip_get_selected (self->team_chip);
  jy_office_call_async (office, jy_work_get_organisation, NULL, NULL,
                        (GDestroyNotify) jy_organisation_free, cancellable, organisation_cb,
                        g_object_ref (self));
  jy_office_call_async (office, jy_work_list_register, query,
                        (GDestroyNotify) jy_register_query_free, (GDestroyNotify) g_array_unref,
                        cancellable, list_cb, g_object_ref (self));
}

/* All that are selected, in one operation. */
static void
hand_over_action (GtkWidget *widget,
                  const char *name G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED)
{
  JyHandoverSection *self = JY_HANDOVER_SECTION (widget);
  GArray *selected = jy_id_table_list_selected (self->table);
  g_autofree char *who = dup_count (selected->len);
  const char *as = jy_choice_get_name (jy_handover_kinds, get_kind (self));
  g_autofree char *subject = g_strdup_printf (_("%s: %s"), as, who);

  jy_handover_dialog_new (widget, jy_page_get_office (JY_PAGE (self)), subject,
                          self->organisation->staff, get_kind (self), selected);
}

static void
open_person_action (GtkWidget *widget,
                    const char *name G_GNUC_UNUSED,
                    GVariant *parameter G_GNUC_UNUSED)
{
  JyHandoverSection *self = JY_HANDOVER_SECTION (widget);

  opened_cb (self, jy_id_row_get_id (jy_id_table_get_first (self->table)));
}

static void
jy_handover_section_dispose (GObject *object)
{
  JyHandoverSection *self = JY_HANDOVER_SECTION (object);

  self->table = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_HANDOVER_SECTION);
  g_clear_pointer (&self->organisation, jy_organisation_free);

  G_OBJECT_CLASS (jy_handover_section_parent_class)->dispose (object);
}

static void
jy_handover_section_class_init (JyHandoverSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_handover_section_dispose;
  JY_PAGE_CLASS (klass)->reload = jy_handover_section_reload;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_AREAS | JY_CHANGE_TEAMS | JY_CHANGE_HOUSEHOLDS |
                                   JY_CHANGE_RESIDENTS | JY_CHANGE_AGREEMENTS | JY_CHANGE_SERVICES;

  g_type_ensure (JY_TYPE_EMPTY_STATE);
  g_type_ensure (JY_TYPE_FILTER_CHIP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-handover-section.ui");
  gtk_widget_class_bind_template_child (widget_class, JyHandoverSection, count);
  gtk_widget_class_bind_template_child (widget_class, JyHandoverSection, kind);
  gtk_widget_class_bind_template_child (widget_class, JyHandoverSection, list);
  gtk_widget_class_bind_template_child (widget_class, JyHandoverSection, table_bin);
  gtk_widget_class_bind_template_child (widget_class, JyHandoverSection, team_chip);
  gtk_widget_class_bind_template_callback (widget_class, jy_page_invalidate);

  gtk_widget_class_install_action (widget_class, "section.hand-over", NULL, hand_over_action);
  gtk_widget_class_install_action (widget_class, "section.open-person", NULL, open_person_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Insert, 0, "section.hand-over", NULL);
}

static void
jy_handover_section_init (JyHandoverSection *self)
{
  g_autoptr (GtkStringList) kinds = gtk_string_list_new (NULL);
  GtkWidget *table;

  gtk_widget_init_template (GTK_WIDGET (self));

  table = jy_id_table_new (JY_TYPE_PERSON_ROW, jy_work_get_register_people, columns,
                           G_N_ELEMENTS (columns), _("People to hand over"));
  self->table = JY_ID_TABLE (table);
  adw_bin_set_child (self->table_bin, table);
  g_signal_connect_object (table, "failed", G_CALLBACK (failed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (table, "selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);

  for (const JyChoice *choice = jy_handover_kinds; choice->code != NULL; choice++)
    gtk_string_list_append (kinds, _(choice->name));
  gtk_drop_down_set_model (self->kind, G_LIST_MODEL (kinds));
  g_signal_connect_object (self->kind, "notify::selected", G_CALLBACK (jy_page_invalidate), self,
                           G_CONNECT_SWAPPED);
  selected_cb (self);
}
