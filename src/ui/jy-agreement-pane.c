/* jy-agreement-pane.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-agreement-pane.h"

#include <glib/gi18n.h>

#include "jy-classification.h"
#include "jy-facts.h"
#include "jy-fulfilment-view.h"
#include "jy-household-text.h"

struct _JyAgreementPane
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkLabel *title;
  GtkWidget *buttons;
  GtkWidget *sign_button;
  GtkWidget *talk_button;
  GtkWidget *discard_button;
  GtkMenuButton *menu_button;
  GtkGrid *facts;
  GtkLabel *more; /* members, or what would change: a line each */
  JyFulfilmentView *fulfilment;
};

G_DEFINE_FINAL_TYPE (JyAgreementPane, jy_agreement_pane, GTK_TYPE_WIDGET)

static void
jy_agreement_pane_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_AGREEMENT_PANE);

  G_OBJECT_CLASS (jy_agreement_pane_parent_class)->dispose (object);
}

static void
jy_agreement_pane_class_init (JyAgreementPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_agreement_pane_dispose;

  g_type_ensure (JY_TYPE_FULFILMENT_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-agreement-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, JyAgreementPane, scroller);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementPane, title);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementPane, buttons);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementPane, sign_button);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementPane, talk_button);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementPane, discard_button);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementPane, menu_button);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementPane, facts);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementPane, more);
  gtk_widget_class_bind_template_child (widget_class, JyAgreementPane, fulfilment);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
jy_agreement_pane_init (JyAgreementPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jy_agreement_pane_clear (self);
}

static void
add_day (JyAgreementPane *self, const char *label, const GDate *day)
{
  g_autofree char *text = jy_day_dup_text (day);

  jy_facts_add (self->facts, label, text);
}

static void
add_channel (JyAgreementPane *self, int channel)
{
  g_autofree char *code = g_strdup_printf ("%d", channel);

  if (channel != 0)
    jy_facts_add (self->facts, _("Way of signing"), jy_choice_get_name (jy_sign_channels, code));
}

void
jy_agreement_pane_clear (JyAgreementPane *self)
{
  g_return_if_fail (JY_IS_AGREEMENT_PANE (self));

  gtk_label_set_text (self->title, "");
  gtk_widget_set_visible (self->buttons, FALSE);
  jy_facts_clear (self->facts);
  gtk_label_set_text (self->more, _("Select a row to see what is behind it."));
  jy_fulfilment_view_show (self->fulfilment, NULL);
}

/* A fact that leads somewhere.
 * @target: (nullable): of the action */
static void
add_link (
  JyAgreementPane *self, const char *label, const char *text, const char *action, GVariant *target)
{
  GtkWidget *button = gtk_button_new_with_label (text);

  gtk_widget_add_css_class (button, "link");
  gtk_widget_add_css_class (button, "fact");
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), target);
  jy_facts_add_widget (self->facts, label, button);
}

static void
add_household (JyAgreementPane *self, const char *number)
{
  add_link (self, _("Household"), number, "page.open-household", NULL);
}

/* The agreement before or after this one is a key away. */
static void
add_neighbour (JyAgreementPane *self, const char *label, const char *number, gint64 agreement)
{
  if (agreement != 0)
    add_link (self, label, number, "page.look-at", g_variant_new_int64 (agreement));
}

/* "Zhang San, package 1", or when and why they left. */
static void
append_member (GString *text, const JyAgreementDetails *details, guint i)
{
  const JyStoredAgreementMember *member = g_ptr_array_index (details->signing->members, i);
  const char *name = g_ptr_array_index (details->names, i);
  const char *package = g_ptr_array_index (details->packages, i);

  g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", name);
  if (*package != '\0')
    g_string_append_printf (text, " · %s", package);
  if (g_date_valid (&member->ended_on) && !g_date_valid (&details->row->facts.ended_on))
    {
      g_autofree char *day = jy_day_dup_text (&member->ended_on);

      g_string_append_printf (text, " · %s %s", day,
                              jy_choice_get_name (jy_termination_reasons, member->end_reason));
    }
}

static void
show_ending (JyAgreementPane *self, const JyAgreementDetails *details)
{
  const JyStoredTermination *ending;

  if (details->endings->len == 0)
    return;

  ending = g_ptr_array_index (details->endings, 0);
  add_day (self, _("Ended from"), &ending->ended_on);
  jy_facts_add (self->facts, _("Reason"),
                jy_choice_get_name (jy_termination_reasons, ending->reason));
  jy_facts_add (self->facts, _("Confirmed by"), ending->confirmed_by);
  add_day (self, _("Confirmed on"), &ending->confirmed_on);
  jy_facts_add (self->facts, _("Note"), ending->note);
}

static void
show_agreement (JyAgreementPane *self, const JyAgreementDetails *details, const GDate *today)
{
  const JyStoredAgreement *agreement = details->signing->agreement;
  const JyListedAgreement *row = details->row;
  g_autofree char *term = jy_period_of_days_dup_text (&agreement->starts_on, &agreement->ends_on);

  jy_facts_clear (self->facts);
  jy_facts_add (self->facts, _("State"),
                jy_agreement_state_get_name (jy_agreement_get_state (&row->facts, today)));
  jy_facts_add (self->facts, _("Number"), row->draft_step > 0 ? "" : row->number);
  add_household (self, row->household_number);
  jy_facts_add (self->facts, _("Area"), row->area);
  jy_facts_add (self->facts, _("Term"), term);
  add_day (self, _("Signed on"), &agreement->signed_on);
  jy_facts_add (self->facts, _("Signed by"), details->signer);
  jy_facts_add (self->facts, _("Team"), row->team);
  jy_facts_add (self->facts, _("Doctor"), row->doctor);
  jy_facts_add (self->facts, _("Second doctor"), details->second_doctor);
  add_channel (self, agreement->channel);
  jy_facts_add (self->facts, _("Planned service time"), agreement->planned_time);
  show_ending (self, details);
  jy_facts_add (self->facts, _("Note"), agreement->note);
  add_neighbour (self, _("Agreement before"), details->before, row->renews);
  add_neighbour (self, _("Agreement after"), details->after, row->renewed_by);
}

void
jy_agreement_pane_show (JyAgreementPane *self,
                        const JyAgreementDetails *details,
                        const JyRenewal *renewal,
                        const GDate *today)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_return_if_fail (JY_IS_AGREEMENT_PANE (self));

  gtk_label_set_text (self->title, details->row->head);
  show_agreement (self, details, today);
  for (guint i = 0; i < details->names->len; i++)
    append_member (text, details, i);
  for (guint i = 0; renewal != NULL && renewal->changes[i] != NULL; i++)
    g_string_append_printf (text, "%s%s", i == 0 ? "\n\n" : "\n", renewal->changes[i]);
  gtk_label_set_text (self->more, text->str);
  jy_fulfilment_view_show (self->fulfilment, details);
}

void
jy_agreement_pane_show_unsigned (JyAgreementPane *self, const JyUnsignedHousehold *household)
{
  g_autoptr (GString) needs = g_string_new (NULL);

  g_return_if_fail (JY_IS_AGREEMENT_PANE (self));

  for (char **need = household->needs; *need != NULL; need++)
    g_string_append_printf (needs, "%s%s", needs->len > 0 ? C_("list", ", ") : "",
                            jy_choice_get_name (jy_needs, *need));

  gtk_label_set_text (self->title, household->head);
  jy_facts_clear (self->facts);
  add_household (self, household->number);
  jy_facts_add (self->facts, _("Area"), household->area);
  jy_facts_add (self->facts, _("Address"), household->address);
  add_day (self, _("Talked on"), &household->made_on);
  add_channel (self, household->channel);
  if (household->contact != 0)
    jy_facts_add (self->facts, _("Acceptance"), jy_acceptance_get_name (household->acceptance));
  jy_facts_add (self->facts, _("Reason"),
                jy_choice_get_name (jy_refusal_reasons, household->refusal));
  jy_facts_add (self->facts, _("Needs"), needs->str);
  add_day (self, _("Next approach"), &household->next_on);
  gtk_label_set_text (self->more, household->contact != 0 ? household->note
                                                          : _("Nobody has talked to them yet."));
  jy_fulfilment_view_show (self->fulfilment, NULL);
}

void
jy_agreement_pane_offer (JyAgreementPane *self, JyAgreementOffer offer)
{
  g_return_if_fail (JY_IS_AGREEMENT_PANE (self));

  gtk_widget_set_visible (self->buttons, TRUE);
  gtk_widget_set_visible (self->sign_button, (offer & JY_AGREEMENT_OFFER_SIGN) != 0);
  gtk_widget_set_visible (self->talk_button, (offer & JY_AGREEMENT_OFFER_TALK) != 0);
  gtk_widget_set_visible (self->discard_button, (offer & JY_AGREEMENT_OFFER_DISCARD) != 0);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), (offer & JY_AGREEMENT_OFFER_CHANGE) != 0);
}

void
jy_agreement_pane_open_menu (JyAgreementPane *self)
{
  g_return_if_fail (JY_IS_AGREEMENT_PANE (self));

  if (gtk_widget_is_visible (GTK_WIDGET (self->menu_button)))
    gtk_menu_button_popup (self->menu_button);
}
