/* jy-agreements-page.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-agreement-row.h"
#include "jy-agreements-page-private.h"
#include "jy-message.h"
#include "jy-renewal-row.h"
#include "jy-unsigned-row.h"
#include "jy-work-agreements.h"
#include "jy-work-contacts.h"

G_DEFINE_FINAL_TYPE (JyAgreementsPage, jy_agreements_page, JY_TYPE_PAGE)

/* clang-format off */
static const JyAgreementsView lists[] = {
  { "in-force",   N_("In force"),     JY_AGREEMENT_TABLE_AGREEMENTS, JY_AGREEMENTS_IN_FORCE,
    N_("No agreement is in force here.") },
  { "to-renew",   N_("To renew"),     JY_AGREEMENT_TABLE_RENEWALS,   JY_AGREEMENTS_TO_RENEW,
    N_("No agreement has ended or ends soon without a decision.") },
  { "coming",     N_("Begin later"),  JY_AGREEMENT_TABLE_AGREEMENTS, JY_AGREEMENTS_COMING,
    N_("No signed agreement begins later.") },
  { "renewed",    N_("Renewed"),      JY_AGREEMENT_TABLE_AGREEMENTS, JY_AGREEMENTS_RENEWED,
    N_("No agreement was renewed yet.") },
  { "ended",      N_("Ended"),        JY_AGREEMENT_TABLE_ENDED, JY_AGREEMENTS_ENDED,
    N_("No agreement was ended.") },
  { "drafts",     N_("Drafts"),       JY_AGREEMENT_TABLE_AGREEMENTS, JY_AGREEMENTS_DRAFTS,
    N_("No signing is put aside.") },
  { "not-signed", N_("Not signed"),   JY_AGREEMENT_TABLE_UNSIGNED,   JY_AGREEMENTS_IN_FORCE,
    N_("Every household has signed.") },
};
/* clang-format on */

gint64
jy_agreements_page_get_household (JyAgreementsPage *self)
{
  JyIdRow *row = jy_agreement_table_get_selected (self->table);

  if (row == NULL)
    return 0;
  if (JY_IS_UNSIGNED_ROW (row))
    return jy_id_row_get_id (row);
  if (JY_IS_AGREEMENT_ROW (row) && jy_agreement_row_get_record (JY_AGREEMENT_ROW (row)) != NULL)
    return jy_agreement_row_get_record (JY_AGREEMENT_ROW (row))->household;
  if (JY_IS_RENEWAL_ROW (row) && jy_renewal_row_get_record (JY_RENEWAL_ROW (row)) != NULL)
    return jy_renewal_row_get_record (JY_RENEWAL_ROW (row))->before->household;

  /* Its row is still on the way. */
  return self->details != NULL ? self->details->row->household : 0;
}

static void
details_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyAgreementsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  JyAgreementDetails *details = jy_office_call_finish (JY_OFFICE (source), result, &error);
  JyIdRow *row;
  GDate today;

  if (details == NULL || self->table == NULL)
    {
      jy_agreement_details_free (details);
      return; /* gone, or no longer wanted */
    }

  jy_agreement_details_free (self->details);
  self->details = details;
  row = jy_agreement_table_get_selected (self->table);
  jy_office_get_today (JY_OFFICE (source), &today);
  jy_agreement_pane_show (self->pane, details,
                          row != NULL && JY_IS_RENEWAL_ROW (row) &&
                              jy_id_row_get_id (row) == details->row->id
                            ? jy_renewal_row_get_record (JY_RENEWAL_ROW (row))
                            : NULL,
                          &today);
  jy_agreements_page_update (self);
}

void
jy_agreements_page_look_at (JyAgreementsPage *self, gint64 agreement)
{
  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  self->looking = g_cancellable_new ();
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_get_agreement_details,
                        g_memdup2 (&agreement, sizeof agreement), g_free,
                        (GDestroyNotify) jy_agreement_details_free, self->looking, details_cb,
                        g_object_ref (self));
}

static void
show_unsigned (JyAgreementsPage *self, JyUnsignedRow *row)
{
  const JyUnsignedHousehold *record = jy_unsigned_row_get_record (row);

  if (record != NULL)
    jy_agreement_pane_show_unsigned (self->pane, record);
}

/* The row may be filled after it was selected. */
static void
row_filled_cb (JyAgreementsPage *self, GParamSpec *pspec G_GNUC_UNUSED, JyIdRow *row)
{
  if (self->table != NULL && row == jy_agreement_table_get_selected (self->table))
    {
      if (JY_IS_UNSIGNED_ROW (row))
        show_unsigned (self, JY_UNSIGNED_ROW (row));
      jy_agreements_page_update (self);
    }
}

static void
selected_cb (JyAgreementsPage *self)
{
  JyIdRow *row = self->table != NULL ? jy_agreement_table_get_selected (self->table) : NULL;

  if (self->table == NULL)
    return; /* the template is not complete yet */

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  g_clear_pointer (&self->details, jy_agreement_details_free);
  if (row == NULL)
    jy_agreement_pane_clear (self->pane);
  else
    {
      g_signal_handlers_disconnect_by_func (row, row_filled_cb, self);
      g_signal_connect_object (row, "notify::head", G_CALLBACK (row_filled_cb), self,
                               G_CONNECT_SWAPPED);
      if (JY_IS_UNSIGNED_ROW (row))
        show_unsigned (self, JY_UNSIGNED_ROW (row));
      else
        jy_agreements_page_look_at (self, jy_id_row_get_id (row));
    }
  jy_agreements_page_update (self);
}

static void
opened_cb (JyAgreementsPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "page.open", NULL);
}

static void
focus_table_cb (JyAgreementsPage *self)
{
  jy_agreement_table_focus (self->table);
}

static void
failed_cb (JyAgreementsPage *self, const GError *error)
{
  jy_message_show_error (GTK_WIDGET (self), _("The Agreements Could Not Be Shown"), error);
}

static gboolean
is_narrowed (JyAgreementsPage *self)
{
  return *gtk_editable_get_text (self->search) != '\0' ||
         jy_filter_chip_get_selected (self->area_chip) != 0 ||
         (gtk_widget_get_visible (GTK_WIDGET (self->team_chip)) &&
          jy_filter_chip_get_selected (self->team_chip) != 0) ||
         (gtk_widget_get_visible (GTK_WIDGET (self->reason_chip)) &&
          jy_filter_chip_get_selected (self->reason_chip) != 0);
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyAgreementsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) ids = jy_office_call_finish (JY_OFFICE (source), result, &error);

  if (ids == NULL)
    {
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        failed_cb (self, error);
      return;
    }
  if (self->table == NULL)
    return; /* the page is gone */

  jy_agreement_table_show (self->table, self->view->kind, JY_OFFICE (source), ids);
  g_object_set (self->empty, "title", _(self->view->title), "description",
                is_narrowed (self) ? _("Nothing here matches what the list is narrowed to.")
                                   : _(self->view->empty),
                NULL);
  gtk_stack_set_visible_child_name (self->stack, ids->len > 0 ? "list" : "empty");
}

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (JyAgreementsPage) self = user_data;
  g_autofree JyAgreementCounts *counts = jy_office_call_finish (JY_OFFICE (source), result, NULL);

  if (counts == NULL || self->table == NULL)
    return; /* the lists say what is wrong */

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      gboolean missing = lists[i].kind == JY_AGREEMENT_TABLE_UNSIGNED;
      g_autofree char *text =
        g_strdup_printf ("%d", missing ? counts->n_unsigned : counts->n[lists[i].view]);

      gtk_label_set_text (self->counts[i], text);
    }
}

static void
count (JyAgreementsPage *self, GCancellable *cancellable)
{
  jy_office_call_async (jy_page_get_office (JY_PAGE (self)), jy_work_count_agreements,
                        jy_agreements_page_dup_query (self),
                        (GDestroyNotify) jy_agreement_query_free, g_free, cancellable, counted_cb,
                        g_object_ref (self));
}

static void
jy_agreements_page_reload (JyPage *page, GCancellable *cancellable)
{
  JyAgreementsPage *self = JY_AGREEMENTS_PAGE (page);

  jy_agreements_page_list_choices (self, cancellable);
  jy_agreements_page_find (self, cancellable, listed_cb);
  count (self, cancellable);
}

static void
filter_changed_cb (JyAgreementsPage *self)
{
  if (!self->filling && self->table != NULL)
    jy_page_invalidate (JY_PAGE (self));
}

static void
view_selected_cb (JyAgreementsPage *self, GtkListBoxRow *row)
{
  if (row == NULL || self->table == NULL)
    return;

  self->view = &lists[gtk_list_box_row_get_index (row)];
  gtk_widget_set_visible (GTK_WIDGET (self->team_chip),
                          self->view->kind != JY_AGREEMENT_TABLE_UNSIGNED);
  gtk_widget_set_visible (GTK_WIDGET (self->reason_chip),
                          self->view->kind == JY_AGREEMENT_TABLE_UNSIGNED);
  jy_page_invalidate (JY_PAGE (self));
}

static void
jy_agreements_page_open (JyPage *page, GVariant *what)
{
  JyAgreementsPage *self = JY_AGREEMENTS_PAGE (page);

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    if (g_variant_is_of_type (what, G_VARIANT_TYPE_STRING) &&
        g_str_equal (lists[i].id, g_variant_get_string (what, NULL)))
      gtk_list_box_select_row (self->views, gtk_list_box_get_row_at_index (self->views, (int) i));
}

static void
add_views (JyAgreementsPage *self)
{
  G_STATIC_ASSERT (G_N_ELEMENTS (lists) == JY_AGREEMENTS_N_VIEWS);

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
      GtkWidget *label = gtk_label_new (_(lists[i].title));
      GtkWidget *number = gtk_label_new (NULL);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_widget_set_hexpand (label, TRUE);
      gtk_widget_add_css_class (number, "dim-label");
      gtk_widget_add_css_class (number, "numeric");
      gtk_box_append (GTK_BOX (box), label);
      gtk_box_append (GTK_BOX (box), number);
      gtk_list_box_append (self->views, box);
      self->counts[i] = GTK_LABEL (number);
    }
}

/* The names of the lists are one stop of Tab, and the first: another list is chosen by arrows. */
static gboolean
jy_agreements_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  JyAgreementsPage *self = JY_AGREEMENTS_PAGE (widget);
  GtkWidget *row = GTK_WIDGET (gtk_list_box_get_selected_row (self->views));
  gboolean in_views = gtk_widget_get_focus_child (GTK_WIDGET (self->views)) != NULL;
  gboolean in_search = gtk_widget_get_focus_child (GTK_WIDGET (self->search)) != NULL;

  if (direction == GTK_DIR_TAB_FORWARD && gtk_widget_get_focus_child (widget) == NULL)
    return gtk_widget_grab_focus (row);
  if (direction == GTK_DIR_TAB_FORWARD && in_views)
    return gtk_widget_grab_focus (GTK_WIDGET (self->search));
  if (direction == GTK_DIR_TAB_BACKWARD && in_search)
    return gtk_widget_grab_focus (row);
  if (direction == GTK_DIR_TAB_BACKWARD && in_views)
    return FALSE;

  return GTK_WIDGET_CLASS (jy_agreements_page_parent_class)->focus (widget, direction);
}

static void
jy_agreements_page_dispose (GObject *object)
{
  JyAgreementsPage *self = JY_AGREEMENTS_PAGE (object);

  g_cancellable_cancel (self->looking);
  g_clear_object (&self->looking);
  adw_bin_set_child (ADW_BIN (object), NULL); /* before the template lets it go */
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_AGREEMENTS_PAGE);
  g_clear_pointer (&self->details, jy_agreement_details_free);

  G_OBJECT_CLASS (jy_agreements_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, JyAgreementsPage, views);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementsPage, area_chip);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementsPage, team_chip);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementsPage, reason_chip);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementsPage, renew_button);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementsPage, search);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementsPage, table);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementsPage, empty);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementsPage, pane);
}

static void
jy_agreements_page_class_init (JyAgreementsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_agreements_page_dispose;
  widget_class->focus = jy_agreements_page_focus;
  JY_PAGE_CLASS (klass)->watches = JY_CHANGE_AGREEMENTS | JY_CHANGE_CONTACTS |
                                   JY_CHANGE_HOUSEHOLDS | JY_CHANGE_RESIDENTS | JY_CHANGE_TEAMS |
                                   JY_CHANGE_AREAS | JY_CHANGE_SETTINGS;
  JY_PAGE_CLASS (klass)->reload = jy_agreements_page_reload;
  JY_PAGE_CLASS (klass)->open = jy_agreements_page_open;

  g_type_ensure (JY_TYPE_AGREEMENT_PANE);
  g_type_ensure (JY_TYPE_AGREEMENT_TABLE);
  g_type_ensure (JY_TYPE_EMPTY_STATE);
  g_type_ensure (JY_TYPE_FILTER_CHIP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-agreements-page.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, failed_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, focus_table_cb);
  gtk_widget_class_bind_template_callback (widget_class, opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_selected_cb);
  jy_agreements_page_install_actions (widget_class);
}

static void
jy_agreements_page_init (JyAgreementsPage *self)
{
  self->view = &lists[0];
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  add_views (self);
  jy_agreements_page_add_reasons (self);
  self->filling = FALSE;
  gtk_list_box_select_row (self->views, gtk_list_box_get_row_at_index (self->views, 0));
  jy_agreements_page_update (self);
}
