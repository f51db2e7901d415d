/* jy-today-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-empty-state.h"
#include "jy-message.h"
#include "jy-preferences.h"
#include "jy-today-page-private.h"
#include "jy-work-today.h"

G_DEFINE_FINAL_TYPE (JyTodayPage, jy_today_page, JY_TYPE_PAGE)

#define CHANGES_OF_RATES                                                                           \
  (JY_CHANGE_SERVICES | JY_CHANGE_AGREEMENTS | JY_CHANGE_RESIDENTS | JY_CHANGE_HOUSEHOLDS |        \
   JY_CHANGE_AREAS | JY_CHANGE_TEAMS | JY_CHANGE_SETTINGS | JY_CHANGE_PACKAGES)
#define CHANGES_OF_CHOICES (JY_CHANGE_AREAS | JY_CHANGE_TEAMS)

/* The choices that are always the same; their ids begin with 1. */
/* clang-format off */
static const char *const plans[] = {
  N_("Planned"), N_("Not planned"), N_("Postponed"), N_("Not postponed"),
};
/* clang-format on */

void
jy_today_page_get_owner (JyTodayPage *self, JyTaskOwner *owner)
{
  owner->team = MAX (self->owner, 0);
  owner->officer = -MIN (self->owner, 0);
}

JyTaskQuery *
jy_today_page_make_query (JyTodayPage *self)
{
  JyOffice *office = jy_page_get_office (JY_PAGE (self));
  const char *text = gtk_editable_get_text (self->search);
  JyServiceKind kind = (JyServiceKind) jy_filter_chip_get_selected (self->kind_chip);
  JyTaskOwner owner;
  JyTaskQuery *query;
  GDate today;

  jy_office_get_today (office, &today);
  jy_today_page_get_owner (self, &owner);
  query = jy_today_list_make_query (jy_today_tiles_get_list (self->tiles), &today);
  query->team = owner.team;
  query->officer = owner.officer;
  query->area = jy_filter_chip_get_selected (self->area_chip);
  query->plan = (JyTaskPlanFilter) jy_filter_chip_get_selected (self->plan_chip);
  query->order = jy_filter_chip_get_selected (self->order_chip) != 0 ? JY_TASKS_BY_HOUSEHOLD
                                                                     : JY_TASKS_BY_DEADLINE;
  if (*text != '\0')
    query->text = g_strdup (text);
  if (kind != JY_SERVICE_NONE && query->kind == NULL)
    query->kind = g_strdup (jy_service_kind_get_id (kind));

  return query;
}

void
jy_today_page_show_groups (JyTodayPage *self)
{
  if (self->groups != NULL)
    jy_task_groups_show (self->side, g_array_ref (self->groups), self->tree,
                         jy_filter_chip_get_selected (self->area_chip),
                         (JyServiceKind) jy_filter_chip_get_selected (self->kind_chip));
}

static void
jy_today_page_reload (JyPage *page, GCancellable *cancellable)
{
  JyTodayPage *self = JY_TODAY_PAGE (page);

  g_signal_group_set_target (self->news, jy_page_get_office (page));
  jy_today_page_load (self, cancellable);
}

static void
narrow_cb (JyTodayPage *self)
{
  if (self->filling || self->table == NULL)
    return;

  self->is_listed = FALSE;
  jy_page_invalidate (JY_PAGE (self));
}

static void
list_cb (JyTodayPage *self)
{
  if (self->table != NULL)
    gtk_widget_set_visible (GTK_WIDGET (self->kind_chip),
                            jy_today_tiles_get_list (self->tiles) != JY_TODAY_REFERRALS);
  narrow_cb (self);
}

static void
team_cb (JyTodayPage *self)
{
  if (self->filling)
    return;

  self->owner = jy_filter_chip_get_selected (self->team_chip);
  self->rates_stale = TRUE;
  if (self->settings != NULL)
    g_settings_set_int64 (self->settings, "today-team", self->owner);
  narrow_cb (self);
}

static void
area_picked_cb (JyTodayPage *self, gint64 area)
{
  jy_filter_chip_set_selected (self->area_chip, area);
}

static void
kind_picked_cb (JyTodayPage *self, gint64 kind)
{
  jy_filter_chip_set_selected (self->kind_chip, kind);
}

static void
focus_list_cb (JyTodayPage *self)
{
  jy_task_table_focus (self->table);
}

static void
selected_cb (JyTodayPage *self)
{
  if (self->pane != NULL && jy_page_get_office (JY_PAGE (self)) != NULL)
    jy_today_page_update (self);
}

static void
failed_cb (JyTodayPage *self, const GError *error)
{
  jy_message_show_error (GTK_WIDGET (self), _("Today Could Not Be Shown"), error);
}

static void
news_cb (JyTodayPage *self, guint change, gint64 operation G_GNUC_UNUSED)
{
  self->rates_stale = self->rates_stale || (change & CHANGES_OF_RATES) != 0;
  self->choices_stale = self->choices_stale || (change & CHANGES_OF_CHOICES) != 0;
}

static void
jy_today_page_open (JyPage *page, GVariant *what)
{
  JyTodayPage *self = JY_TODAY_PAGE (page);
  JyTodayList list;

  if (!g_variant_is_of_type (what, G_VARIANT_TYPE_STRING))
    return;

  list = jy_today_tiles_find_list (g_variant_get_string (what, NULL));
  if (list != JY_TODAY_N_LISTS)
    jy_today_tiles_set_list (self->tiles, list);
}

static void
add_choice (GListStore *choices, gint64 id, const char *text)
{
  g_autoptr (JyOption) option = jy_option_new (id, NULL, text, NULL);

  g_list_store_append (choices, option);
}

static void
fill_chips (JyTodayPage *self)
{
  g_autoptr (GListStore) kinds = g_list_store_new (JY_TYPE_OPTION);
  g_autoptr (GListStore) decided = g_list_store_new (JY_TYPE_OPTION);
  g_autoptr (GListStore) orders = g_list_store_new (JY_TYPE_OPTION);

  for (int kind = JY_SERVICE_NONE + 1; kind < JY_N_SERVICE_KINDS; kind++)
    add_choice (kinds, kind, jy_service_kind_get_name ((JyServiceKind) kind));
  for (gsize i = 0; i < G_N_ELEMENTS (plans); i++)
    add_choice (decided, (gint64) i + 1, _(plans[i]));
  add_choice (orders, 1, _("Area and household"));
  jy_filter_chip_set_choices (self->kind_chip, G_LIST_MODEL (kinds));
  jy_filter_chip_set_choices (self->plan_chip, G_LIST_MODEL (decided));
  jy_filter_chip_set_choices (self->order_chip, G_LIST_MODEL (orders));
}

static void
jy_today_page_dispose (GObject *object)
{
  JyTodayPage *self = JY_TODAY_PAGE (object);

  self->filling = TRUE;
  g_clear_object (&self->news);
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_TODAY_PAGE);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->tree, jy_area_tree_free);
  g_clear_pointer (&self->groups, g_array_unref);

  G_OBJECT_CLASS (jy_today_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, JyTodayPage, whole);
  gtk_widget_class_bind_template_child (widget_class, JyTodayPage, tiles);
  gtk_widget_class_bind_template_child (widget_class, JyTodayPage, team_chip);
  gtk_widget_class_bind_template_child (widget_class, JyTodayPage, area_chip);
  gtk_widget_class_bind_template_child (widget_class, JyTodayPage, kind_chip);
  gtk_widget_class_bind_template_child (widget_class, JyTodayPage, plan_chip);
  gtk_widget_class_bind_template_child (widget_class, JyTodayPage, order_chip);
  gtk_widget_class_bind_template_child (widget_class, JyTodayPage, search);
  gtk_widget_class_bind_template_child (widget_class, JyTodayPage, count);
  gtk_widget_class_bind_template_child (widget_class, JyTodayPage, side);
  gtk_widget_class_bind_template_child (widget_class, JyTodayPage, content);
  gtk_widget_class_bind_template_child (widget_class, JyTodayPage, table);
  gtk_widget_class_bind_template_child (widget_class, JyTodayPage, pane);
}

static void
bind_callbacks (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_callback (widget_class, area_picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, failed_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_list_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_picked_cb);
  gtk_widget_class_bind_template_callback (widget_class, list_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, team_cb);
}

static void
jy_today_page_class_init (JyTodayPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_today_page_dispose;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_PLANS | CHANGES_OF_RATES;
  JY_PAGE_CLASS (klass)->reload = jy_today_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_today_page_open;

  g_type_ensure (JY_TYPE_EMPTY_STATE);
  g_type_ensure (JY_TYPE_FILTER_CHIP);
  g_type_ensure (JY_TYPE_TASK_GROUPS);
  g_type_ensure (JY_TYPE_TASK_PANE);
  g_type_ensure (JY_TYPE_TASK_TABLE);
  g_type_ensure (JY_TYPE_TODAY_TILES);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-today-page.ui");
  bind_children (widget_class);
  bind_callbacks (widget_class);
  jy_today_page_install_actions (widget_class);
}

static void
jy_today_page_init (JyTodayPage *self)
{
  self->owner = JY_TODAY_OWNER_UNKNOWN;
  self->rates_stale = self->choices_stale = TRUE;
  self->settings = jy_preferences_new ();
  self->news = g_signal_group_new (JY_TYPE_OFFICE);
  g_signal_group_connect_swapped (self->news, "changed", G_CALLBACK (news_cb), self);

  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_chips (self);
  self->filling = FALSE;
}
