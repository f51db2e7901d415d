/* jy-households-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-households-page.h"

#include <glib/gi18n.h>

#include "jy-action.h"
#include "jy-area-list.h"
#include "jy-editable.h"
#include "jy-empty-state.h"
#include "jy-household-dialog.h"
#include "jy-household-pane.h"
#include "jy-message.h"
#include "jy-pages.h"
#include "jy-register-filters.h"
#include "jy-register-view.h"
#include "jy-territory.h"
#include "jy-work-register.h"

struct _JyHouseholdsPage
{
  JyPage parent_instance;

  JyTerritory *territory; /* (nullable): until it is loaded */
  gboolean only_list;     /* reload the list alone: the user narrowed it */
  gint64 opened;          /* a household to show whether or not it is in the list; 0: none */

  JyAreaList *areas;
  GtkStack *content;
  GtkLabel *count;
  JyRegisterFilters *filters;
  GtkToggleButton *households_button;
  GtkWidget *import_button;
  JyEmptyState *nothing;
  JyHouseholdPane *pane;
  GtkToggleButton *people_button;
  GtkEditable *search;
  JyRegisterView *view;
};

G_DEFINE_FINAL_TYPE (JyHouseholdsPage, jy_households_page, JY_TYPE_PAGE)

static void
narrow_cb (JyHouseholdsPage *self)
{
  self->only_list = TRUE;
  jy_page_invalidate (JY_PAGE (self));
}

static void
focus_list_cb (JyHouseholdsPage *self)
{
  jy_register_view_focus (self->view);
}

/* Shows what is selected; a person, in the household where he or she lives. */
static void
selected_cb (JyHouseholdsPage *self)
{
  gint64 id = jy_register_view_get_selected (self->view);

  if (id != 0 && id != self->opened)
    self->opened = 0;

  if (id == 0)
    jy_household_pane_show_household (self->pane, self->opened);
  else if (jy_register_view_get_what (self->view) == JY_REGISTER_PEOPLE)
    jy_household_pane_show_person (self->pane, id);
  else
    jy_household_pane_show_household (self->pane, id);
}

/* Enter goes deeper: from a household to its members, from a person to the page of the person. */
static void
opened_cb (JyHouseholdsPage *self, gint64 id)
{
  if (jy_register_view_get_what (self->view) == JY_REGISTER_PEOPLE)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-person", "x", id);
  else
    jy_household_pane_focus (self->pane);
}

static void
failed_cb (JyHouseholdsPage *self, const GError *error)
{
  jy_message_show_error (GTK_WIDGET (self), _("The List Could Not Be Shown"), error);
}

static void
what_cb (JyHouseholdsPage *self)
{
  gboolean people = !gtk_toggle_button_get_active (self->households_button);

  jy_register_view_set_what (self->view, people ? JY_REGISTER_PEOPLE : JY_REGISTER_HOUSEHOLDS);
  narrow_cb (self);
}

/* Returns: (transfer full) (nullable): what narrows the list, for people */
static char *
dup_narrowing (JyHouseholdsPage *self)
{
  g_autofree char *filters = jy_register_filters_dup_text (self->filters);
  const char *text = gtk_editable_get_text (self->search);
  gint64 area = jy_area_list_get_area (self->areas);
  g_autoptr (GStrvBuilder) parts = g_strv_builder_new ();
  g_auto (GStrv) list = NULL;

  if (area != 0 && self->territory != NULL)
    {
      g_autofree char *path = jy_area_tree_dup_path (self->territory->tree, area);

      g_strv_builder_add (parts, path);
    }
  if (*text != '\0')
    {
      g_autofree char *quoted = g_strdup_printf (_("“%s”"), text);

      g_strv_builder_add (parts, quoted);
    }
  if (filters != NULL)
    g_strv_builder_add (parts, filters);

  list = g_strv_builder_end (parts);
  return list[0] != NULL ? g_strjoinv (_(", "), list) : NULL;
}

static void
show_content (JyHouseholdsPage *self, guint n)
{
  gboolean people = jy_register_view_get_what (self->view) == JY_REGISTER_PEOPLE;
  g_autofree char *narrowing = dup_narrowing (self);
  g_autofree char *count = people
                             ? g_strdup_printf (ngettext ("%'u person", "%'u people", n), n)
                             : g_strdup_printf (ngettext ("%'u household", "%'u households", n), n);

  gtk_label_set_text (self->count, count);
  if (n > 0)
    gtk_stack_set_visible_child_name (self->content, "list");
  else if (narrowing == NULL)
    gtk_stack_set_visible_child_name (self->content, "first");
  else
    {
      g_autofree char *text = g_strdup_printf (_("Shown is: %s"), narrowing);

      g_object_set (self->nothing, "description", text, NULL);
      gtk_stack_set_visible_child_name (self->content, "nothing");
    }
}

static void
list_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyHouseholdsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (ids == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        failed_cb (self, error);
      return;
    }

  show_content (self, ids->len);
  jy_register_view_set_ids (self->view, JY_OFFICE (source), ids);
}

static void
territory_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyHouseholdsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  JyTerritory *territory = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (territory == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        failed_cb (self, error);
      return;
    }

  g_clear_pointer (&self->territory, jy_territory_free);
  self->territory = territory;
  jy_register_filters_set_teams (self->filters, territory->teams);
  jy_area_list_show (self->areas, territory->tree, jy_territory_count, territory);
}

static JyRegisterQuery *
make_query (JyHouseholdsPage *self)
{
  JyRegisterQuery *query = jy_register_query_new (jy_register_view_get_what (self->view));

  jy_register_filters_fill (self->filters, query);
  jy_register_view_fill (self->view, query);
  query->text = g_strdup (gtk_editable_get_text (self->search));
  query->area = jy_area_list_get_area (self->areas);

  return query;
}

/* The figures come from the thread that only reads: at a million people they take a moment, and
 * nobody waits for them. */
static void
jy_households_page_reload (JyPage *page, GCancellable *cancellable)
{
  JyHouseholdsPage *self = JY_HOUSEHOLDS_PAGE (page);
  JyOffice *office = jy_page_get_office (page);

  jy_office_call_async (office, jy_work_list_register, make_query (self),
                        (GDestroyNotify) jy_register_query_free, (GDestroyNotify) g_array_unref,
                        cancellable, list_cb, g_object_ref (self));
  if (!self->only_list || self->territory == NULL)
    jy_office_report_async (office, jy_work_get_territory, NULL, NULL,
                            (GDestroyNotify) jy_territory_free, cancellable, territory_cb,
                            g_object_ref (self));
  self->only_list = FALSE;
}

static void
clear (JyHouseholdsPage *self)
{
  jy_editable_fill (self->search, "");
  jy_area_list_set_area (self->areas, 0);
  jy_register_filters_clear (self->filters);
}

static void
jy_households_page_open (JyPage *page, GVariant *what)
{
  JyHouseholdsPage *self = JY_HOUSEHOLDS_PAGE (page);

  if (g_variant_is_of_type (what, G_VARIANT_TYPE_STRING))
    gtk_toggle_button_set_active (g_str_equal (g_variant_get_string (what, NULL), "people")
                                    ? self->people_button
                                    : self->households_button,
                                  TRUE);
  if (!g_variant_is_of_type (what, G_VARIANT_TYPE_INT64))
    return;

  self->opened = g_variant_get_int64 (what);
  gtk_toggle_button_set_active (self->households_button, TRUE);
  clear (self);
  jy_register_view_select (self->view, self->opened);
  jy_household_pane_show_household (self->pane, self->opened);
  jy_household_pane_focus (self->pane);
}

static void
clear_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  clear (JY_HOUSEHOLDS_PAGE (widget));
}

static void
find_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  gtk_widget_grab_focus (GTK_WIDGET (JY_HOUSEHOLDS_PAGE (widget)->search));
}

static void
switch_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyHouseholdsPage *self = JY_HOUSEHOLDS_PAGE (widget);
  gboolean people = gtk_toggle_button_get_active (self->people_button);

  gtk_toggle_button_set_active (people ? self->households_button : self->people_button, TRUE);
}

static void
new_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyHouseholdsPage *self = JY_HOUSEHOLDS_PAGE (widget);

  jy_household_dialog_new (widget, jy_page_get_office (JY_PAGE (self)),
                           jy_area_list_get_area (self->areas));
}

/* From the areas to the list to the household, and round. */
static void
next_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  JyHouseholdsPage *self = JY_HOUSEHOLDS_PAGE (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->areas)))
    jy_register_view_focus (self->view);
  else if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->pane)))
    gtk_widget_child_focus (GTK_WIDGET (self->areas), GTK_DIR_TAB_FORWARD);
  else
    jy_household_pane_focus (self->pane);
}

static void
menu_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  jy_household_pane_open_menu (JY_HOUSEHOLDS_PAGE (widget)->pane);
}

static void
pane_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  const char *action = g_str_equal (name, "page.sign") ? "household.sign" : "household.record";

  gtk_widget_activate_action (GTK_WIDGET (JY_HOUSEHOLDS_PAGE (widget)->pane), action, NULL);
}

static void
jy_households_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_HOUSEHOLDS_PAGE);
  g_clear_pointer (&JY_HOUSEHOLDS_PAGE (object)->territory, jy_territory_free);

  G_OBJECT_CLASS (jy_households_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdsPage, areas);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdsPage, content);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdsPage, count);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdsPage, filters);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdsPage, households_button);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdsPage, import_button);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdsPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdsPage, pane);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdsPage, people_button);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdsPage, search);
  gtk_widget_class_bind_template_child (widget_class, JyHouseholdsPage, view);
  gtk_widget_class_bind_template_callback (widget_class, failed_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_list_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, what_cb);
}

static void
jy_households_page_class_init (JyHouseholdsPageClass *klass)
{
  static const JyAction actions[] = {
    { "page.clear-filters", clear_action, GDK_KEY_BackSpace, GDK_CONTROL_MASK },
    { "page.find", find_action, GDK_KEY_f, GDK_CONTROL_MASK },
    { "page.menu", menu_action, GDK_KEY_Menu, 0 },
    { "page.new-household", new_action, 0, 0 },
    { "page.next-pane", next_action, 0, 0 }, /* its key is in the template */
    { "page.record", pane_action, GDK_KEY_r, GDK_CONTROL_MASK },
    { "page.sign", pane_action, GDK_KEY_Return, GDK_CONTROL_MASK },
    { "page.switch-list", switch_action, GDK_KEY_t, GDK_CONTROL_MASK },
  };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_households_page_dispose;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_AREAS | JY_CHANGE_TEAMS | JY_CHANGE_HOUSEHOLDS |
                                   JY_CHANGE_RESIDENTS | JY_CHANGE_AGREEMENTS | JY_CHANGE_CONTACTS |
                                   JY_CHANGE_SERVICES;
  JY_PAGE_CLASS (klass)->reload = jy_households_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_households_page_open;

  g_type_ensure (JY_TYPE_AREA_LIST);
  g_type_ensure (JY_TYPE_EMPTY_STATE);
  g_type_ensure (JY_TYPE_HOUSEHOLD_PANE);
  g_type_ensure (JY_TYPE_REGISTER_FILTERS);
  g_type_ensure (JY_TYPE_REGISTER_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-households-page.ui");
  bind_children (widget_class);

  jy_widget_class_add_actions (widget_class, actions, G_N_ELEMENTS (actions));
}

static void
jy_households_page_init (JyHouseholdsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_widget_set_visible (self->import_button, jy_page_entry_find ("import") != NULL);
  jy_page_set_main_action (JY_PAGE (self), _("_New Household"), "page.new-household");
}
